//! The senders of OpenTelemetry. Spans are queued for an exporter; flushing the queue and closing it wait for the exporter,
//! on a single-threaded runtime for ever.

#![does_not_block]

pub mod error {
    #[derive(Debug)]
    pub enum OTelSdkError {
        AlreadyShutdown,
        Timeout(std::time::Duration),
        InternalFailure(String),
    }

    pub type OTelSdkResult = Result<(), OTelSdkError>;
}

pub mod trace {
    use crate::error::OTelSdkResult;
    use std::time::Duration;

    #[derive(Clone, Debug)]
    pub struct SdkTracerProvider;

    impl SdkTracerProvider {
        #[blocks(wait)]
        pub fn force_flush(&self) -> OTelSdkResult;

        #[blocks(wait, unless = "short(timeout)")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;

        #[blocks(wait)]
        pub fn shutdown(&self) -> OTelSdkResult;
    }
}

pub mod logs {
    use crate::error::OTelSdkResult;
    use std::time::Duration;

    #[derive(Clone, Debug)]
    pub struct SdkLoggerProvider;

    impl SdkLoggerProvider {
        #[blocks(wait)]
        pub fn force_flush(&self) -> OTelSdkResult;

        #[blocks(wait, unless = "short(timeout)")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;

        #[blocks(wait)]
        pub fn shutdown(&self) -> OTelSdkResult;
    }
}

pub mod metrics {
    use crate::error::OTelSdkResult;

    #[derive(Clone, Debug)]
    pub struct SdkMeterProvider;

    impl SdkMeterProvider {
        #[blocks(wait)]
        pub fn force_flush(&self) -> OTelSdkResult;

        #[blocks(wait)]
        pub fn shutdown(&self) -> OTelSdkResult;
    }
}
