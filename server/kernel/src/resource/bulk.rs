//! Changing several objects, where the answer holds them.

/// Makes the two functions of a module that change several objects of its resource. Given are the
/// resource and the models of the bodies and of the answer.
#[macro_export]
macro_rules! bulk_changes {
    ($resource:ty, $update:ident, $patch:ident, $answer:ident, $done:ident) => {
        /// Sets fields of several objects.
        pub async fn bulk_update(
            call: &$crate::call::Call,
            mut body: ::ferrostock_models::$update,
        ) -> $crate::error::Result<::ferrostock_models::$answer> {
            let items = body.items.take();
            bulk(call, items, body.into()).await
        }

        /// Changes several objects.
        pub async fn bulk_partial_update(
            call: &$crate::call::Call,
            mut body: ::ferrostock_models::$patch,
        ) -> $crate::error::Result<::ferrostock_models::$answer> {
            let items = body.items.take();
            bulk(call, items, body.into()).await
        }

        async fn bulk(
            call: &$crate::call::Call,
            items: Option<Vec<i64>>,
            patch: <$resource as $crate::resource::Resource>::Patch,
        ) -> $crate::error::Result<::ferrostock_models::$answer> {
            let items = $crate::resource::bulk_change::<$resource>(call, items, patch).await?;
            Ok(::ferrostock_models::$answer::Done(
                ::ferrostock_models::$done {
                    success: $crate::tree::UPDATED.to_owned(),
                    items,
                },
            ))
        }
    };
}
