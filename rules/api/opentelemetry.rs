//! The face of OpenTelemetry: what an exporter does is in its own crate.

#![does_not_block]
