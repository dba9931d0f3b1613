//! The network of the functions.

use lakewright_template::Diagnostic;

use super::{Check, at};

impl Check<'_> {
    pub(super) fn network(&mut self) {
        let network = &self.lake.network;
        let path = at!["network", "cidr"];
        match network.block() {
            None => self.add(
                Diagnostic::error(
                    "LW-invalid-value",
                    path,
                    format!("`cidr` can not be `{}`", network.cidr.escape_debug()),
                )
                .help("an IPv4 block of size /16 to /24, such as \"10.20.0.0/16\""),
            ),
            Some((address, length)) => {
                let mask = u32::MAX << (32 - length);
                let base = std::net::Ipv4Addr::from(address & mask);
                if address & !mask != 0 {
                    let message = format!("`{}` is not the first address of its block", network.cidr);
                    self.add(
                        Diagnostic::error("LW-network-block", path, message).help(format!("write \"{base}/{length}\"")),
                    );
                } else if !(base.is_private() || is_shared(base)) {
                    self.add(
                        Diagnostic::error(
                            "LW-network-block",
                            path,
                            format!("`{}` are addresses of the internet", network.cidr),
                        )
                        .help("choose from 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10")
                        .source("https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"),
                    );
                }
            }
        }
        for (index, service) in network.interface_endpoints.iter().enumerate() {
            let path = at!["network", "interface_endpoints", index];
            if service == "s3" || service == "dynamodb" {
                self.add(
                    Diagnostic::error("LW-endpoint", path, format!("`{service}` has a gateway endpoint already"))
                        .help("leave it out: every lake has the gateway endpoints, which cost nothing"),
                );
            }
        }
        let services = network.interface_endpoints.iter().map(|it| (it.as_str(), None));
        self.twice(&at!["network", "interface_endpoints"], services);
    }
}

/// 100.64.0.0/10, the addresses that carriers share.
fn is_shared(address: std::net::Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    first == 100 && (64..128).contains(&second)
}
