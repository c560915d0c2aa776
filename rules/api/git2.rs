//! git2: repositories through a C library. What reads or writes the repository waits for the disk, what speaks to a remote for the network.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub struct Repository;

pub struct Error;

pub struct RepositoryInitOptions;

pub struct Revspec<'repo>;

pub struct Object<'repo>;

pub struct Reference<'repo>;

pub struct Oid;

pub struct StatusOptions;

pub struct Statuses<'repo>;

pub struct Index;

pub struct Signature<'a>;

pub struct Tree<'repo>;

pub struct Commit<'repo>;

pub struct Buf;

pub struct ResetType;

pub struct CheckoutBuilder<'cb>;

pub struct Branch<'repo>;

pub struct BranchType;

pub struct Branches<'repo>;

pub struct ObjectType;

pub struct Blob<'repo>;

pub struct Tag<'repo>;

pub struct References<'repo>;

pub struct StringArray;

pub struct AnnotatedCommit<'repo>;

pub struct MergeOptions;

pub struct RebaseOptions<'cb>;

pub struct Rebase<'repo>;

pub struct CherrypickOptions<'cb>;

pub struct RevertOptions<'cb>;

pub struct DiffOptions;

pub struct Diff<'repo>;

pub struct BlameOptions;

pub struct Blame<'repo>;

pub struct Config;

pub struct Remote<'repo>;

pub struct Submodule<'repo>;

pub struct StashApplyOptions<'cb>;

pub struct WorktreeAddOptions<'a>;

pub struct Worktree;

pub struct ApplyLocation;

pub struct ApplyOptions<'cb>;

pub struct DescribeOptions;

pub struct Describe<'repo>;

pub struct Direction;

pub struct RemoteCallbacks<'a>;

pub struct ProxyOptions<'a>;

pub struct RemoteConnection<'repo, 'connection, 'cb>;

pub struct FetchOptions<'cb>;

pub struct PushOptions<'cb>;

pub struct RemoteHead<'remote>;

pub struct SubmoduleUpdateOptions<'cb>;

pub type IndexMatchedPath<'a> = dyn FnMut(&Path, &[u8]) -> i32 + 'a;

pub trait IntoCString {}

pub struct Revwalk<'repo>;

pub struct TreeWalkMode;

pub struct TreeEntry<'tree>;

pub type FileCb<'a> = dyn FnMut(DiffDelta<'_>, f32) -> bool + 'a;

pub type BinaryCb<'a> = dyn FnMut(DiffDelta<'_>, DiffBinary<'_>) -> bool + 'a;

pub type HunkCb<'a> = dyn FnMut(DiffDelta<'_>, DiffHunk<'_>) -> bool + 'a;

pub type LineCb<'a> = dyn FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool + 'a;

pub struct DiffStats;

pub struct DiffPatchidOptions;

pub struct DiffFormat;

pub struct DiffDelta<'a>;

pub struct DiffHunk<'a>;

pub struct DiffLine<'a>;

pub struct Odb<'repo>;

pub struct OdbObject<'a>;

pub struct DiffBinary<'a>;

impl Repository {
    #[blocks(fs)]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn open_from_env() -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn open_ext<P, O, I>(path: P, flags: RepositoryOpenFlags, ceiling_dirs: I) -> Result<Repository, Error>
    where
        P: AsRef<Path>,
        O: AsRef<OsStr>,
        I: IntoIterator<Item = O>;

    #[blocks(fs)]
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn discover_path<P: AsRef<Path>, I, O>(path: P, ceiling_dirs: I) -> Result<PathBuf, Error>
    where
        O: AsRef<OsStr>,
        I: IntoIterator<Item = O>;

    #[blocks(fs)]
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn init_opts<P: AsRef<Path>>(path: P, opts: &RepositoryInitOptions) -> Result<Repository, Error>;

    #[blocks(fs)]
    pub fn revparse(&self, spec: &str) -> Result<Revspec<'_>, Error>;

    #[blocks(fs)]
    pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error>;

    #[blocks(fs)]
    pub fn revparse_ext(&self, spec: &str) -> Result<(Object<'_>, Option<Reference<'_>>), Error>;

    #[blocks(fs)]
    pub fn head(&self) -> Result<Reference<'_>, Error>;

    #[blocks(fs)]
    pub fn set_head(&self, refname: &str) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error>;

    #[blocks(fs)]
    pub fn status_file(&self, path: &Path) -> Result<Status, Error>;

    #[blocks(fs)]
    pub fn index(&self) -> Result<Index, Error>;

    #[blocks(fs)]
    pub fn commit(
        &self,
        update_ref: Option<&str>,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn commit_create_buffer(
        &self,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Buf, Error>;

    #[blocks(fs)]
    pub fn commit_signed(
        &self,
        commit_content: &str,
        signature: &str,
        signature_field: Option<&str>,
    ) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn reset(
        &self,
        target: &Object<'_>,
        kind: ResetType,
        checkout: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn checkout_index(
        &self,
        index: Option<&mut Index>,
        opts: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn checkout_tree(&self, treeish: &Object<'_>, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn branch(&self, branch_name: &str, target: &Commit<'_>, force: bool) -> Result<Branch<'_>, Error>;

    #[blocks(fs)]
    pub fn branches(&self, filter: Option<BranchType>) -> Result<Branches<'_>, Error>;

    #[blocks(fs)]
    pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch<'_>, Error>;

    #[blocks(fs)]
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error>;

    #[blocks(fs)]
    pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;

    #[blocks(fs)]
    pub fn find_blob(&self, oid: Oid) -> Result<Blob<'_>, Error>;

    #[blocks(fs)]
    pub fn find_tree(&self, oid: Oid) -> Result<Tree<'_>, Error>;

    #[blocks(fs)]
    pub fn find_tag(&self, id: Oid) -> Result<Tag<'_>, Error>;

    #[blocks(fs)]
    pub fn find_reference(&self, name: &str) -> Result<Reference<'_>, Error>;

    #[blocks(fs)]
    pub fn reference(&self, name: &str, id: Oid, force: bool, log_message: &str) -> Result<Reference<'_>, Error>;

    #[blocks(fs)]
    pub fn references(&self) -> Result<References<'_>, Error>;

    #[blocks(fs)]
    pub fn tag(
        &self,
        name: &str,
        target: &Object<'_>,
        tagger: &Signature<'_>,
        message: &str,
        force: bool,
    ) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn tag_lightweight(&self, name: &str, target: &Object<'_>, force: bool) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error>;

    #[blocks(fs)]
    pub fn blob(&self, data: &[u8]) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn blob_path(&self, path: &Path) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn merge(
        &self,
        annotated_commits: &[&AnnotatedCommit<'_>],
        merge_opts: Option<&mut MergeOptions>,
        checkout_opts: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn merge_commits(
        &self,
        our_commit: &Commit<'_>,
        their_commit: &Commit<'_>,
        opts: Option<&MergeOptions>,
    ) -> Result<Index, Error>;

    #[blocks(fs)]
    pub fn merge_trees(
        &self,
        ancestor_tree: &Tree<'_>,
        our_tree: &Tree<'_>,
        their_tree: &Tree<'_>,
        opts: Option<&MergeOptions>,
    ) -> Result<Index, Error>;

    #[blocks(fs)]
    pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn merge_analysis(
        &self,
        their_heads: &[&AnnotatedCommit<'_>],
    ) -> Result<(MergeAnalysis, MergePreference), Error>;

    #[blocks(fs)]
    pub fn rebase(
        &self,
        branch: Option<&AnnotatedCommit<'_>>,
        upstream: Option<&AnnotatedCommit<'_>>,
        onto: Option<&AnnotatedCommit<'_>>,
        opts: Option<&mut RebaseOptions<'_>>,
    ) -> Result<Rebase<'_>, Error>;

    #[blocks(fs)]
    pub fn cherrypick(&self, commit: &Commit<'_>, options: Option<&mut CherrypickOptions<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn revert(&self, commit: &Commit<'_>, options: Option<&mut RevertOptions<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn diff_tree_to_tree(
        &self,
        old_tree: Option<&Tree<'_>>,
        new_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;

    #[blocks(fs)]
    pub fn diff_tree_to_index(
        &self,
        old_tree: Option<&Tree<'_>>,
        index: Option<&Index>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;

    #[blocks(fs)]
    pub fn diff_index_to_workdir(
        &self,
        index: Option<&Index>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;

    #[blocks(fs)]
    pub fn diff_tree_to_workdir(
        &self,
        old_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;

    #[blocks(fs)]
    pub fn diff_tree_to_workdir_with_index(
        &self,
        old_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;

    #[blocks(fs)]
    pub fn blame_file(&self, path: &Path, opts: Option<&mut BlameOptions>) -> Result<Blame<'_>, Error>;

    #[blocks(fs)]
    pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error>;

    #[blocks(fs)]
    pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error>;

    #[blocks(fs)]
    pub fn config(&self) -> Result<Config, Error>;

    #[blocks(fs)]
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error>;

    #[blocks(fs)]
    pub fn remotes(&self) -> Result<StringArray, Error>;

    #[blocks(fs)]
    pub fn submodules(&self) -> Result<Vec<Submodule<'_>>, Error>;

    #[blocks(fs)]
    pub fn stash_save(
        &mut self,
        stasher: &Signature<'_>,
        message: &str,
        flags: Option<StashFlags>,
    ) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn stash_apply(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn stash_pop(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn stash_drop(&mut self, index: usize) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn worktree<'a>(
        &'a self,
        name: &str,
        path: &Path,
        opts: Option<&WorktreeAddOptions<'a>>,
    ) -> Result<Worktree, Error>;

    #[blocks(fs)]
    pub fn worktrees(&self) -> Result<StringArray, Error>;

    #[blocks(fs)]
    pub fn apply(
        &self,
        diff: &Diff<'_>,
        location: ApplyLocation,
        options: Option<&mut ApplyOptions<'_>>,
    ) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe<'_>, Error>;

    #[blocks(fs)]
    pub fn is_path_ignored<P: AsRef<Path>>(&self, path: P) -> Result<bool, Error>;

    #[blocks(fs)]
    pub fn cleanup_state(&self) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn stash_foreach<C>(&mut self, #[runs(here)] callback: C) -> Result<(), Error>
    where
        C: FnMut(usize, &str, &Oid) -> bool;

    #[blocks(net)]
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;

    #[blocks(net)]
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
}

impl<'repo> Remote<'repo> {
    #[blocks(net)]
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error>;

    #[blocks(net)]
    pub fn connect_auth<'connection, 'cb>(
        &'connection mut self,
        dir: Direction,
        cb: Option<RemoteCallbacks<'cb>>,
        proxy_options: Option<ProxyOptions<'cb>>,
    ) -> Result<RemoteConnection<'repo, 'connection, 'cb>, Error>;

    #[blocks(net)]
    pub fn download<Str: AsRef<str> + crate::IntoCString + Clone>(
        &mut self,
        specs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
    ) -> Result<(), Error>;

    #[blocks(net)]
    pub fn fetch<Str: AsRef<str> + crate::IntoCString + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
        reflog_msg: Option<&str>,
    ) -> Result<(), Error>;

    #[blocks(net)]
    pub fn push<Str: AsRef<str> + crate::IntoCString + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut PushOptions<'_>>,
    ) -> Result<(), Error>;

    #[blocks(net)]
    pub fn prune(&mut self, callbacks: Option<RemoteCallbacks<'_>>) -> Result<(), Error>;

    pub fn disconnect(&mut self) -> Result<(), Error>;

    pub fn list(&self) -> Result<&[RemoteHead<'_>], Error>;
}

impl<'repo> Submodule<'repo> {
    #[blocks(net)]
    pub fn clone(&mut self, opts: Option<&mut SubmoduleUpdateOptions<'_>>) -> Result<Repository, Error>;

    #[blocks(net)]
    pub fn update(&mut self, init: bool, opts: Option<&mut SubmoduleUpdateOptions<'_>>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn open(&self) -> Result<Repository, Error>;
}

impl Index {
    #[blocks(fs)]
    pub fn open(index_path: &Path) -> Result<Index, Error>;

    #[blocks(fs)]
    pub fn read(&mut self, force: bool) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn write(&mut self) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn write_tree(&mut self) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn add_path(&mut self, path: &Path) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn read_tree(&mut self, tree: &Tree<'_>) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn add_all<T, I>(
        &mut self,
        pathspecs: I,
        flag: IndexAddOption,
        cb: Option<&mut IndexMatchedPath<'_>>,
    ) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;

    #[blocks(fs)]
    pub fn remove_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;

    #[blocks(fs)]
    pub fn update_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
}

impl<'repo> Iterator for Revwalk<'repo> {
    type Item = Result<Oid, Error>;

    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<Oid, Error>>;
}

impl<'repo> Revwalk<'repo> {
    #[blocks(fs)]
    pub fn push(&mut self, oid: Oid) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn push_head(&mut self) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn push_range(&mut self, range: &str) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn hide(&mut self, oid: Oid) -> Result<(), Error>;
}

impl<'repo> Tree<'repo> {
    #[blocks(fs)]
    pub fn walk<C, T>(&self, mode: TreeWalkMode, #[runs(here)] callback: C) -> Result<(), Error>
    where
        C: FnMut(&str, &TreeEntry<'_>) -> T,
        T: Into<i32>;
}

impl<'repo> Diff<'repo> {
    #[blocks(fs)]
    pub fn foreach(
        &self,
        #[runs(here)] file_cb: &mut FileCb<'_>,
        binary_cb: Option<&mut BinaryCb<'_>>,
        hunk_cb: Option<&mut HunkCb<'_>>,
        line_cb: Option<&mut LineCb<'_>>,
    ) -> Result<(), Error>;

    #[blocks(fs)]
    pub fn stats(&self) -> Result<DiffStats, Error>;

    #[blocks(fs)]
    pub fn patchid(&self, opts: Option<&mut DiffPatchidOptions>) -> Result<Oid, Error>;

    #[blocks(fs)]
    pub fn print<F>(&self, format: DiffFormat, #[runs(here)] cb: F) -> Result<(), Error>
    where
        F: FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool;
}

impl<'repo> Odb<'repo> {
    #[blocks(fs)]
    pub fn read(&self, oid: Oid) -> Result<OdbObject<'_>, Error>;

    #[blocks(fs)]
    pub fn write(&self, kind: ObjectType, data: &[u8]) -> Result<Oid, Error>;
}

pub mod build {
    use crate::Repository;
    use std::path::Path;

    pub struct RepoBuilder<'cb>;

    pub struct Error;

    impl<'cb> RepoBuilder<'cb> {
        #[blocks(net)]
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
    }
}
