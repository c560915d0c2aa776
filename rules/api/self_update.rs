//! self_update: asks for the newest release, fetches it and replaces the program: network and disk.

pub mod update {
    pub trait UpdateConfig {}

    pub trait UpdateInternals {}

    pub type Result<T> = std::result::Result<T, Error>;

    pub struct Releases;

    pub struct Release;

    pub struct VersionStatus;

    pub struct ReleaseStatus;

    pub struct Error;

    pub trait ReleaseUpdate: UpdateConfig + UpdateInternals {
        #[blocks(http)]
        fn get_latest_release(&self) -> Result<Releases>;

        #[blocks(http)]
        fn get_release_version(&self, ver: &str) -> Result<Release>;

        #[blocks(http)]
        fn update(&self) -> Result<VersionStatus>;

        #[blocks(http)]
        fn update_extended(&self) -> Result<ReleaseStatus>;
    }
}
