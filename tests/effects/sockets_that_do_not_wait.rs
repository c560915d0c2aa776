//- /main.rs crate:app
// A crate that switches waiting off somewhere may have done so for the socket at hand: nothing is proved.
use std::net::{SocketAddr, UdpSocket};

struct Quiet {
    socket: UdpSocket,
}

impl Quiet {
    fn new(address: SocketAddr) -> Self {
        let socket = UdpSocket::bind(address).unwrap();
        socket.set_nonblocking(true).unwrap();
        Self { socket }
    }

    async fn receive(&self, into: &mut [u8]) {
        let _ = self.socket.recv(into);
                          //^^^^ likely: std::net::UdpSocket::recv waits for the network
    }
}

//- /other.rs crate:other
use std::net::UdpSocket;

async fn receive(socket: &UdpSocket, into: &mut [u8]) {
    let _ = socket.recv(into);
                 //^^^^ std::net::UdpSocket::recv waits for the network
}
