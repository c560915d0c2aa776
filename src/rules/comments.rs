//! Comments that are wrong themselves: no reason, nothing to hide, no such rule.

use ustr::Ustr;

use super::Question;
use crate::{
    comments::{Comment, Says},
    finding::{Certainty, Context, Finding},
    pages,
};

/// The id of the rule.
const RULE: &str = "bad-comment";

/// A finding for each comment that is wrong. Comments that were used are marked so by now.
pub(super) fn findings(question: &Question<'_>) -> Vec<Finding> {
    let Some(page) = pages::find(RULE) else {
        return Vec::new();
    };
    let modules = question.program.modules;
    let mut findings = Vec::new();
    for comment in question.comments.all() {
        let Some(message) = problem(comment) else { continue };
        let file = modules.sources.file(comment.place.file);
        findings.push(Finding {
            rule: Ustr::from(RULE),
            level: question.config.level("", RULE, page.level),
            certainty: Certainty::Sure,
            place: comment.place,
            message,
            why: page.why.clone(),
            instead: Vec::new(),
            context: Context {
                kind: "comment".to_owned(),
                name: file.name.clone(),
                place: comment.place,
            },
            chain: Vec::new(),
            also_reached_from: 0,
            notes: Vec::new(),
            suppressed: None,
            observed: None,
            fingerprint: String::new(),
        });
    }
    findings
}

fn problem(comment: &Comment) -> Option<String> {
    match &comment.says {
        Says::Wrong(what) => Some(format!("this comment says nothing: {what}")),
        Says::Allow(_) | Says::DoesNotBlock if !comment.is_used() => {
            Some("this comment hides nothing; remove it".to_owned())
        }
        Says::Allow(_) | Says::DoesNotBlock if comment.reason.is_empty() => {
            Some("this comment gives no reason; write one behind it".to_owned())
        }
        Says::Blocks(_) | Says::MustNotBlock if !comment.is_used() => {
            Some("this comment stands before no function".to_owned())
        }
        _ => None,
    }
}
