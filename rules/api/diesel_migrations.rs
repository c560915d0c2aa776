//! diesel's migrations: each is a transaction on the connection that it is given.

pub trait MigrationHarness<DB: Backend> {
    #[blocks(db)]
    fn has_pending_migration<S: MigrationSource<DB>>(&mut self, source: S) -> Result<bool>;

    #[blocks(db)]
    fn run_pending_migrations<S: MigrationSource<DB>>(&mut self, source: S) -> Result<Vec<MigrationVersion<'_>>>;

    #[blocks(db)]
    fn run_migrations(&mut self, migrations: &[Box<dyn Migration<DB>>]) -> Result<Vec<MigrationVersion<'_>>>;

    #[blocks(db)]
    fn run_next_migration<S: MigrationSource<DB>>(&mut self, source: S) -> Result<MigrationVersion<'_>>;

    #[blocks(db)]
    fn revert_all_migrations<S: MigrationSource<DB>>(&mut self, source: S) -> Result<Vec<MigrationVersion<'_>>>;

    #[blocks(db)]
    fn revert_last_migration<S: MigrationSource<DB>>(&mut self, source: S) -> Result<MigrationVersion<'static>>;

    #[blocks(db)]
    fn pending_migrations<S: MigrationSource<DB>>(&mut self, source: S) -> Result<Vec<Box<dyn Migration<DB>>>>;

    #[blocks(db)]
    fn run_migration(&mut self, migration: &dyn Migration<DB>) -> Result<MigrationVersion<'static>>;

    #[blocks(db)]
    fn revert_migration(&mut self, migration: &dyn Migration<DB>) -> Result<MigrationVersion<'static>>;

    #[blocks(db)]
    fn applied_migrations(&mut self) -> Result<Vec<MigrationVersion<'static>>>;
}
