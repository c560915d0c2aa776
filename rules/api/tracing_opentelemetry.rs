//! From `tracing` to OpenTelemetry: spans are queued for the exporter.

#![does_not_block]
