//! Where a file lies for services that know a checkout and not this machine.

use super::{Options, Report};
use crate::source::{FileId, display_name};

/// A file as a service sees it.
pub(super) struct Location {
    /// With `/`; relative to the checkout if the file lies inside.
    pub(super) path: String,
    /// Whether it lies inside.
    pub(super) inside: bool,
}

/// Where `file` lies, seen from the checkout or else from the workspace's root.
pub(super) fn of(report: &Report, options: &Options, file: FileId) -> Location {
    let base = options.checkout.as_deref().unwrap_or(&report.root);
    // A shown name that is relative is relative to the root; joining an absolute one leaves it as it is.
    let whole = report.root.join(&report.sources.file(file).name);
    let inside = whole.starts_with(base);
    Location {
        path: display_name(base, &whole),
        inside,
    }
}
