//! lettre: mail. The blocking transport speaks to the server in the call.

pub struct Message;

pub struct Envelope;

pub trait Transport {
    #[blocks(net)]
    #[instead("lettre::AsyncTransport::send")]
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;

    #[blocks(net)]
    #[instead("lettre::AsyncTransport::send")]
    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}

pub mod transport {
    pub mod smtp {
        pub struct SmtpTransport;

        pub struct Error;

        impl SmtpTransport {
            #[blocks(net)]
            #[instead("lettre::AsyncSmtpTransport::test_connection")]
            pub fn test_connection(&self) -> Result<bool, Error>;
        }
    }
}
