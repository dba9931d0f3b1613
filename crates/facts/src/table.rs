//! Reading the tables in place.

use crate::layout::{MAGIC, header};

/// What AWS publishes about resource types.
pub(crate) static TYPES: Table = Table(include_bytes!("../data/table.bin"));

/// What AWS publishes about IAM.
pub(crate) static IAM: Table = Table(include_bytes!("../data/iam.bin"));

/// Words and text. What lies outside reads as 0 or "": a damaged table gives wrong facts and no panic.
#[derive(Clone, Copy)]
pub(crate) struct Table(&'static [u8]);

impl Table {
    pub(crate) fn word(self, at: usize) -> u32 {
        let bytes = self.0.get(at * 4..at * 4 + 4).and_then(|it| it.try_into().ok());
        bytes.map_or(0, u32::from_le_bytes)
    }

    pub(crate) fn number(self, at: usize) -> f64 {
        f64::from_bits(u64::from(self.word(at)) | (u64::from(self.word(at + 1)) << 32))
    }

    pub(crate) fn text(self, offset: u32) -> &'static str {
        std::str::from_utf8(self.bytes(offset)).unwrap_or_default()
    }

    fn bytes(self, offset: u32) -> &'static [u8] {
        let start = self.word(header::WORDS) as usize * 4 + offset as usize;
        let mut length = 0;
        let mut at = start;
        for shift in [0, 7, 14, 21] {
            let Some(byte) = self.0.get(at) else { return &[] };
            at += 1;
            length |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        self.0.get(at..at + length).unwrap_or_default()
    }

    pub(crate) fn list(self, at: u32) -> List {
        let length = if at == 0 { 0 } else { self.word(at as usize) as usize };
        List { table: self, start: at as usize + 1, length }
    }

    /// The value beside a name in a list of pairs that is sorted by name.
    pub(crate) fn find(self, list: u32, name: &str) -> Option<u32> {
        let list = self.list(list);
        let (mut low, mut high) = (0, list.length / 2);
        while low < high {
            let middle = usize::midpoint(low, high);
            // The order of texts is that of their bytes, which need not be seen to be text for that.
            match self.bytes(list.at(middle * 2)).cmp(name.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(list.at(middle * 2 + 1)),
            }
        }
        None
    }

    pub(crate) fn texts(self, list: u32) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        let list = self.list(list);
        (0..list.length).map(move |it| self.text(list.at(it)))
    }

    pub(crate) fn pairs(self, list: u32) -> impl ExactSizeIterator<Item = (&'static str, u32)> + Clone {
        let list = self.list(list);
        (0..list.length / 2).map(move |it| (self.text(list.at(it * 2)), list.at(it * 2 + 1)))
    }

    /// Where the table's index of names begins.
    pub(crate) fn index(self) -> u32 {
        if self.word(0) == MAGIC { self.word(header::INDEX) } else { 0 }
    }
}

/// A list of words.
#[derive(Clone, Copy)]
pub(crate) struct List {
    table: Table,
    start: usize,
    length: usize,
}

impl List {
    pub(crate) fn at(self, position: usize) -> u32 {
        self.table.word(self.start + position)
    }

    pub(crate) fn iter(self) -> impl ExactSizeIterator<Item = u32> + Clone {
        (0..self.length).map(move |it| self.at(it))
    }
}

/// Where facts come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name: `cfn-lint`.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The date of its data, `2026-10-20`.
    pub date: &'static str,
}

/// Where all facts come from.
pub fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for table in [TYPES, IAM] {
        let texts: Vec<&'static str> = table.texts(table.word(header::SOURCES)).collect();
        sources.extend(texts.chunks_exact(3).map(|it| Source { name: it[0], version: it[1], date: it[2] }));
    }
    sources
}
