//! Blocks of addresses: `10.0.0.0/16`, `2001:db8::/32`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A block of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    first: u128,
    last: u128,
    is_new: bool,
}

impl Block {
    /// A block as it is written. `None` for other text, and where the address is not the first of its block.
    pub(super) fn read(text: &str) -> Option<Block> {
        let (address, length) = text.split_once('/')?;
        let (first, bits, is_new) = match address.parse().ok()? {
            IpAddr::V4(it) => (u128::from(Ipv4Addr::to_bits(it)), 32, false),
            IpAddr::V6(it) => (Ipv6Addr::to_bits(it), 128, true),
        };
        let free: u32 = bits - length.parse::<u32>().ok().filter(|it| *it <= bits)?;
        let rest = 1_u128.checked_shl(free).unwrap_or(0).wrapping_sub(1);
        (first & rest == 0).then_some(Block { first, last: first | rest, is_new })
    }

    /// Whether another block is within this one.
    pub(super) fn holds(&self, other: &Block) -> bool {
        self.is_new == other.is_new && self.first <= other.first && other.last <= self.last
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::Block;

    #[test]
    fn blocks_are_read_and_compared() {
        let block = |it| Block::read(it).unwrap();
        assert!(block("10.0.0.0/16").holds(&block("10.0.255.0/24")));
        assert!(!block("10.0.0.0/16").holds(&block("10.1.0.0/24")));
        assert!(!block("10.0.1.0/24").holds(&block("10.0.0.0/16")));
        assert!(block("0.0.0.0/0").holds(&block("255.255.255.255/32")));
        assert!(block("::/0").holds(&block("2001:db8::/32")));
        assert!(!block("::/0").holds(&block("10.0.0.0/8")));
        for text in ["10.0.0.1/16", "10.0.0.0/33", "10.0.0.0", "a/8", "10.0.0.0/-1"] {
            assert_eq!(Block::read(text), None, "{text}");
        }
    }
}
