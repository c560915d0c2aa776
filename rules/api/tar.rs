//! tar: archives. Unpacking and adding by path ask the disk; the rest reads and writes through what it is given.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

pub struct Archive<R>;

pub struct Entry<'a, R>;

pub struct Unpacked;

pub struct Builder<W>;

pub struct Header;

impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);

    #[blocks(fs)]
    #[instead("tokio_tar::Archive::unpack")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()>;
}

impl<'a, R: Read> Entry<'a, R> {
    #[blocks(fs)]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked>;

    #[blocks(fs)]
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool>;
}

impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn follow_symlinks(&mut self, follow: bool);

    #[blocks(fs)]
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;

    #[blocks(fs)]
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()>;

    #[blocks(fs)]
    pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;

    #[blocks(fs)]
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut fs::File) -> io::Result<()>;

    #[calls(R::read, W::write)]
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()>;

    #[calls(R::read, W::write)]
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()>;

    #[calls(W::write)]
    pub fn finish(&mut self) -> io::Result<()>;

    #[calls(W::write)]
    pub fn into_inner(self) -> io::Result<W>;
}
