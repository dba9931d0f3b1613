//! `Fn::Cidr`: blocks of addresses cut from a larger one.

use std::net::{Ipv4Addr, Ipv6Addr};

/// CloudFormation makes no more blocks at once.
const MOST: u32 = 256;

/// The first `count` blocks with `bits` free bits each; `None` where the block does not hold them.
pub(super) fn cut(block: &str, count: u32, bits: u32) -> Option<Vec<String>> {
    let (address, length) = block.split_once('/')?;
    let length: u32 = length.parse().ok()?;
    let (first, width) = match address.parse::<Ipv4Addr>() {
        Ok(it) => (u128::from(u32::from(it)), 32_u32),
        Err(_) => (u128::from(address.parse::<Ipv6Addr>().ok()?), 128),
    };
    let free = width.checked_sub(length)?;
    let is_held = (1..=MOST).contains(&count) && bits <= free && (free - bits >= 8 || count <= 1 << (free - bits));
    if !is_held || bits >= width {
        return None;
    }
    let start = first.checked_shr(free).unwrap_or(0).checked_shl(free).unwrap_or(0);
    let text = |at: u128| match u32::try_from(at) {
        Ok(it) if width == 32 => Ipv4Addr::from(it).to_string(),
        _ => Ipv6Addr::from(at).to_string(),
    };
    Some((0..count).map(|it| format!("{}/{}", text(start + (u128::from(it) << bits)), width - bits)).collect())
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn blocks_follow_each_other() {
        assert_eq!(cut("10.0.0.0/16", 2, 8).expect("blocks"), ["10.0.0.0/24", "10.0.1.0/24"]);
        assert_eq!(cut("2001:db8::/56", 2, 64).expect("blocks"), ["2001:db8::/64", "2001:db8:0:1::/64"]);
        assert_eq!(cut("0.0.0.0/0", 1, 31).expect("blocks"), ["0.0.0.0/1"]);
        assert_eq!(cut("::/0", 256, 120).expect("blocks").len(), 256);
    }

    #[test]
    fn what_does_not_fit_is_not_cut() {
        for (block, count, bits) in
            [("10.0.0.0/24", 2, 8), ("10.0.0.0/16", 257, 1), ("x/16", 1, 8), ("10.0.0.0/99", 1, 8)]
        {
            assert_eq!(cut(block, count, bits), None, "{block}");
        }
        assert_eq!(cut("10.0.0.0/16", 0, 8), None);
        assert_eq!(cut("10.0.0.0/0", 1, 32), None);
    }
}
