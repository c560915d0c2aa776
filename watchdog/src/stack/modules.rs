//! The object files that a process has mapped, and their unwind tables.

use std::ops::Range;
use std::sync::Arc;

use addr2line::gimli::{self, UnwindSection as _};
use object::{Object as _, ObjectSection as _};

use super::memory;

type Reader<'a> = gimli::EndianSlice<'a, gimli::NativeEndian>;

/// A mapped object file.
#[derive(Debug, Clone)]
pub(crate) struct Mapped {
    /// Its path as the process names it, `[vdso]` for the kernel's.
    pub path: String,
    /// Where to open it: through `/proc` for a deleted or foreign file.
    pub open: String,
    /// The mapped addresses.
    pub range: Range<u64>,
    /// Those of them that may be executed; empty when there are none.
    pub code: Range<u64>,
    /// What to subtract from an address to get one of the file.
    pub bias: u64,
    /// Whether the file has a symbol table.
    pub symbols: bool,
    /// How to unwind its functions.
    pub table: Option<Table>,
}

/// Bytes of a section, and its address in the file.
pub(crate) type Section = (Range<u64>, Arc<[u8]>);

/// An unwind table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// `.eh_frame`
    pub entries: Section,
    /// `.eh_frame_hdr`: a sorted index of the entries, by which one is found in an instant.
    pub index: Option<Section>,
}

/// What the table says of one instruction.
pub(crate) struct Row {
    /// Where the function begins, in the process.
    pub start: u64,
    /// How the frame and the saved registers are found.
    pub rules: gimli::UnwindTableRow<usize>,
}

impl Mapped {
    /// The table's row for an address of the process. `None` outside of all functions.
    pub(crate) fn row(&self, address: u64) -> Option<Row> {
        let table = self.table.as_ref()?;
        let (at, bytes) = &table.entries;
        let mut entries = gimli::EhFrame::new(bytes, gimli::NativeEndian);
        // On aarch64 an entry may say that the return address is signed, by a code that none has on x86_64.
        entries.set_vendor(gimli::Vendor::AArch64);
        let mut bases = gimli::BaseAddresses::default().set_eh_frame(at.start);
        let address = address.wrapping_sub(self.bias);
        let entry = match &table.index {
            Some((at, bytes)) => {
                bases = bases.set_eh_frame_hdr(at.start);
                by_index(bytes, &entries, &bases, address)?
            }
            None => entries
                .fde_for_address(&bases, address, gimli::EhFrame::cie_from_offset)
                .ok()?,
        };
        let mut context = gimli::UnwindContext::new();
        let rules = entry
            .unwind_info_for_address(&entries, &bases, &mut context, address)
            .ok()?
            .clone();
        Some(Row {
            start: entry.initial_address().wrapping_add(self.bias),
            rules,
        })
    }
}

fn by_index<'a>(
    index: &'a [u8],
    entries: &gimli::EhFrame<Reader<'a>>,
    bases: &gimli::BaseAddresses,
    address: u64,
) -> Option<gimli::FrameDescriptionEntry<Reader<'a>>> {
    let header = gimli::EhFrameHdr::new(index, gimli::NativeEndian);
    let header = header.parse(bases, 8).ok()?;
    header
        .table()?
        .fde_for_address(entries, bases, address, gimli::EhFrame::cie_from_offset)
        .ok()
}

/// The files that a process has mapped and that have code, without what is in them; `None` when it is not told.
pub(crate) fn mapped(pid: u32) -> Option<Vec<Mapped>> {
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).ok()?;
    Some(parse_maps(&maps, pid))
}

/// One entry per file, from its first to its last mapping.
fn parse_maps(maps: &str, pid: u32) -> Vec<Mapped> {
    let mut found: Vec<Mapped> = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_ascii_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else {
            continue;
        };
        let Some(path) = line
            .find('/')
            .map(|at| &line[at..])
            .or_else(|| line.ends_with("[vdso]").then_some("[vdso]"))
        else {
            continue;
        };
        let Some((low, high)) = range.split_once('-') else {
            continue;
        };
        let (Ok(low), Ok(high)) = (u64::from_str_radix(low, 16), u64::from_str_radix(high, 16)) else {
            continue;
        };
        if found.last().is_none_or(|last| last.path != path) {
            found.push(Mapped {
                path: path.to_owned(),
                open: open(path, pid),
                range: low..high,
                code: 0..0,
                bias: low,
                symbols: false,
                table: None,
            });
        }
        if let Some(last) = found.last_mut() {
            last.range.end = high;
            if rights.contains('x') {
                let start = if last.code.is_empty() { low } else { last.code.start };
                last.code = start..high;
            }
        }
    }
    found.retain(|mapped| !mapped.code.is_empty());
    found
}

fn open(path: &str, pid: u32) -> String {
    if path.ends_with(" (deleted)") {
        format!("/proc/{pid}/exe")
    } else {
        path.to_owned()
    }
}

/// Reads what a mapped file has for unwinding. `None` when it is no object file.
pub(crate) fn read(pid: u32, mut mapped: Mapped) -> Option<Mapped> {
    let bytes = if mapped.path == "[vdso]" {
        let mut bytes = vec![0; usize::try_from(mapped.range.end - mapped.range.start).ok()?];
        let got = memory::read(pid, mapped.range.start, &mut bytes);
        bytes.truncate(got);
        bytes
    } else {
        std::fs::read(&mapped.open).ok()?
    };
    let file = object::File::parse(&*bytes).ok()?;
    // Addresses in the file are relative to the page of its first segment: 0 for a position-independent one.
    let first = object::ObjectSegment::address(&file.segments().next()?) & !0xfff;
    mapped.bias = mapped.range.start.wrapping_sub(first);
    mapped.symbols = file.section_by_name(".symtab").is_some();
    let section = |name: &str| -> Option<Section> {
        let section = file.section_by_name(name)?;
        let data = section.uncompressed_data().ok()?.into();
        Some((section.address()..section.address() + section.size(), data))
    };
    mapped.table = section(".eh_frame").map(|entries| Table {
        entries,
        index: section(".eh_frame_hdr"),
    });
    Some(mapped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_module_per_file_that_has_code() {
        let maps = "55d0-55d1 r--p 0 00:00 1 /bin/a b\n55d1-55d9 r-xp 1 00:00 1 /bin/a b\n\
                    7f00-7f01 r--p 0 00:00 2 /usr/share/x.dat\n7f10-7f11 rw-p 0 00:00 0\n\
                    7ffe-7fff r-xp 0 00:00 0 [vdso]\nnonsense\n";
        let found = parse_maps(maps, 1);
        let seen: Vec<_> = found
            .iter()
            .map(|one| (one.path.as_str(), one.range.clone(), one.code.clone()))
            .collect();
        assert_eq!(
            seen,
            [
                ("/bin/a b", 0x55d0..0x55d9, 0x55d1..0x55d9),
                ("[vdso]", 0x7ffe..0x7fff, 0x7ffe..0x7fff)
            ]
        );
    }

    #[test]
    #[cfg_attr(miri, ignore = "reads /proc")]
    fn the_row_of_an_address_tells_where_its_function_begins() {
        let pid = std::process::id();
        let here = parse_maps as *const () as u64;
        let module = mapped(pid)
            .expect("maps")
            .into_iter()
            .find(|module| module.range.contains(&here))
            .and_then(|module| read(pid, module))
            .expect("the test's own file");
        assert_eq!(module.row(here + 8).map(|row| row.start), Some(here));
        let slow = Mapped {
            table: module.table.clone().map(|table| Table { index: None, ..table }),
            ..module.clone()
        };
        assert_eq!(slow.row(here + 8).map(|row| row.start), Some(here), "without an index");
        assert!(
            module.row(module.range.start).is_none(),
            "no function is at the file's head"
        );
    }
}
