//! Where to listen, as people write it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs as _};

use anyhow::{Context as _, Result};

/// The port to listen on if nothing else is said.
const PORT: u16 = 8000;

/// Where to listen: an address and a port, the name of this machine and a port, or one of the two alone.
pub fn address(bind: &str) -> Result<SocketAddr> {
    if let Ok(address) = bind.parse() {
        return Ok(address);
    }
    if let Ok(port) = bind.parse() {
        return Ok((Ipv4Addr::LOCALHOST, port).into());
    }
    let bare = bind.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = bare.parse::<IpAddr>() {
        return Ok((address, PORT).into());
    }
    let (name, port) = match bind.split_once(':') {
        Some((name, port)) => (name, port.parse().ok()),
        None => (bind, Some(PORT)),
    };
    let found = port
        // Old resolvers take a number for an address.
        .filter(|_| name.contains(char::is_alphabetic))
        .and_then(|port| (name, port).to_socket_addrs().ok())
        .map(Iterator::collect::<Vec<_>>)
        .unwrap_or_default();
    // Of the two that localhost has, the one that older programs know as well.
    let address = found.iter().find(|address| address.is_ipv4());
    address.or(found.first()).copied().with_context(|| {
        format!(
            "bind = {bind:?} is no address; write it like 127.0.0.1:8000, localhost:8000, 8000 or \
             [::]:8000"
        )
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses_are_understood_as_people_write_them() {
        for (bind, address) in [
            ("127.0.0.1:8001", "127.0.0.1:8001"),
            ("[::1]:8001", "[::1]:8001"),
            ("8001", "127.0.0.1:8001"),
            ("localhost:8001", "127.0.0.1:8001"),
            ("localhost", "127.0.0.1:8000"),
            ("0.0.0.0", "0.0.0.0:8000"),
            ("::", "[::]:8000"),
        ] {
            assert_eq!(super::address(bind).unwrap().to_string(), address, "{bind}");
        }
        for wrong in [
            "",
            ":",
            "localhost:",
            "localhost:x",
            "70000",
            "1.2.3:80:80",
            "a b:80",
        ] {
            assert!(super::address(wrong).is_err(), "{wrong:?}");
        }
    }
}
