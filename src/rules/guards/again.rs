//! A lock that is taken again while its guard lives.
use super::types::Guards;
use crate::{
    liveness::Point,
    rules::bodies::{Draft, Subject},
};

pub(super) fn check(_guards: &Guards<'_>, _subject: &Subject<'_>, _points: &[Point], _drafts: &mut Vec<Draft>) {}
