// Readers and writers of std, whichever is wrapped in whichever.
use std::{env, fs::{self, File, OpenOptions}, io::{self, BufRead, BufReader, BufWriter, Read, Write}, net::{TcpListener, TcpStream}, path::Path, process::Command};

fn files(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).open(path)?;
          //^^^^ File
    writeln!(file, "x")?;
    let reader = BufReader::new(File::open(path)?);
      //^^^^^^ BufReader<File>
    for line in reader.lines() {
      //^^^^ Result<String, Error>
                     //^^^^^ calls std::io::BufRead::lines
        let line = line?;
          //^^^^ String
        let (key, value) = line.split_once('=').unwrap();
           //^^^ &str
    }
    for entry in fs::read_dir(path)? {
      //^^^^^ Result<DirEntry, Error>
        let name = entry?.file_name();
          //^^^^ OsString
        let text = name.to_string_lossy().into_owned();
          //^^^^ String
    }
    let mut out = BufWriter::new(io::stdout().lock());
    out.write_all(b"x")?;
      //^^^^^^^^^ calls std::io::Write::write_all
    let extension = path.extension().and_then(|e| e.to_str());
      //^^^^^^^^^ Option<&str>
    let modified = path.metadata()?.modified()?.elapsed().unwrap();
      //^^^^^^^^ Duration
    let output = Command::new("ls").arg(path).output()?;
      //^^^^^^ Output
    let text = String::from_utf8_lossy(&output.stdout);
      //^^^^ Cow<str>
    let home = env::var("HOME").unwrap_or_default();
      //^^^^ String
    for stream in TcpListener::bind("x")?.incoming() {
      //^^^^^^ Result<TcpStream, Error>
        let mut text = String::new();
        stream?.read_to_string(&mut text)?;
              //^^^^^^^^^^^^^^ calls std::io::Read::read_to_string
    }
    Ok(())
}
