//- /main.rs crate:main deps:async_trait
// What `#[async_trait]` writes: the methods are awaited as they are written.
use async_trait::async_trait;
use std::sync::Arc;

#[async_trait]
trait Repository: Send + Sync {
    async fn find(&self, id: u64) -> Option<String>;
}
struct Memory;
#[async_trait]
impl Repository for Memory {
    async fn find(&self, id: u64) -> Option<String> {
        let own = id;
          //^^^ u64
        None
    }
}

async fn handler(repository: Arc<dyn Repository>, memory: Memory) {
    let found = repository.find(1).await;
      //^^^^^ Option<String>
                         //^^^^ calls main::Repository::find
    let other = memory.find(2).await;
      //^^^^^ Option<String>
    let future = memory.find(3);
    let text = future.await.unwrap_or_default();
      //^^^^ String
}
//- /async_trait.rs crate:async_trait
