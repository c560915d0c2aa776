//! How much is said: each site once in full, then counted; at most so many reports a minute.

use std::collections::HashMap;

const MINUTE: u64 = 60_000_000_000;

/// The totals of one site.
#[expect(clippy::struct_field_names, reason = "the unit is part of the name, as in the event")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Total {
    /// Stalls.
    pub count: u64,
    /// The longest, in milliseconds.
    pub max_ms: u64,
    /// All together, in milliseconds.
    pub total_ms: u64,
}

/// Whether to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Say {
    /// In full; so many reports were held back before.
    Full(u64),
    /// Known site, or too many this minute: count only.
    Count,
}

/// Totals by site, and the rate limit.
#[derive(Debug)]
pub(crate) struct Limiter {
    per_minute: u32,
    sites: HashMap<String, Total>,
    minute: u64,
    said: u32,
    suppressed: u64,
}

impl Limiter {
    /// Allows `per_minute` printed reports in any minute of the clock.
    pub(crate) fn new(per_minute: u32) -> Self {
        Self {
            per_minute,
            sites: HashMap::new(),
            minute: 0,
            said: 0,
            suppressed: 0,
        }
    }

    /// A stall begins at this site. Prints the 1st, 2nd, 4th, 8th, … at one site.
    pub(crate) fn begin(&mut self, now: u64, site: &str) -> Say {
        let total = self.sites.entry(site.to_owned()).or_default();
        total.count += 1;
        if !total.count.is_power_of_two() {
            return self.hold();
        }
        if now / MINUTE != self.minute {
            self.minute = now / MINUTE;
            self.said = 0;
        }
        if self.said >= self.per_minute {
            return self.hold();
        }
        self.said += 1;
        Say::Full(std::mem::take(&mut self.suppressed))
    }

    fn hold(&mut self) -> Say {
        self.suppressed += 1;
        Say::Count
    }

    /// The stall took so long; gives the site's totals.
    pub(crate) fn add(&mut self, site: &str, milliseconds: u64) -> Total {
        let total = self.sites.entry(site.to_owned()).or_default();
        total.max_ms = total.max_ms.max(milliseconds);
        total.total_ms += milliseconds;
        *total
    }

    /// The site's totals with a stall that still lasts.
    pub(crate) fn with(&self, site: &str, milliseconds: u64) -> Total {
        let total = self.sites.get(site).copied().unwrap_or_default();
        Total {
            max_ms: total.max_ms.max(milliseconds),
            total_ms: total.total_ms + milliseconds,
            ..total
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_printed_at_powers_of_two() {
        let mut limit = Limiter::new(100);
        let said: Vec<bool> = (0..9).map(|_| limit.begin(0, "a") != Say::Count).collect();
        assert_eq!(said, [true, true, false, true, false, false, false, true, false]);
        assert_eq!(limit.begin(0, "b"), Say::Full(1), "the ninth was held back");
    }

    #[test]
    fn the_minute_is_limited_and_the_count_of_the_rest_is_said() {
        let mut limit = Limiter::new(2);
        for site in ["a", "b", "c", "d", "e"] {
            limit.begin(1, site);
        }
        assert_eq!(limit.begin(MINUTE + 1, "f"), Say::Full(3));
        assert_eq!(limit.begin(MINUTE + 2, "g"), Say::Full(0));
    }

    #[test]
    fn totals_add_up() {
        let mut limit = Limiter::new(2);
        limit.begin(1, "a");
        assert_eq!(
            limit.add("a", 120),
            Total {
                count: 1,
                max_ms: 120,
                total_ms: 120
            }
        );
        limit.begin(2, "a");
        assert_eq!(
            limit.with("a", 100),
            Total {
                count: 2,
                max_ms: 120,
                total_ms: 220
            }
        );
        assert_eq!(
            limit.add("a", 300),
            Total {
                count: 2,
                max_ms: 300,
                total_ms: 420
            }
        );
    }
}
