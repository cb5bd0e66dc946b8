// Generated from api-spec by `cargo xtask generate`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct AddressArray(pub ::std::vec::Vec<::ferrostock_models::Address>);
    impl ::std::ops::Deref for AddressArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Address>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Address> {
            &self.0
        }
    }
    impl ::std::convert::From<AddressArray> for ::std::vec::Vec<::ferrostock_models::Address> {
        fn from(value: AddressArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Address>> for AddressArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Address>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ApiTokenArray(pub ::std::vec::Vec<::ferrostock_models::ApiToken>);
    impl ::std::ops::Deref for ApiTokenArray {
        type Target = ::std::vec::Vec<::ferrostock_models::ApiToken>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::ApiToken> {
            &self.0
        }
    }
    impl ::std::convert::From<ApiTokenArray> for ::std::vec::Vec<::ferrostock_models::ApiToken> {
        fn from(value: ApiTokenArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::ApiToken>> for ApiTokenArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::ApiToken>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct CategoryParameterTemplateArray(
        pub ::std::vec::Vec<::ferrostock_models::CategoryParameterTemplate>,
    );
    impl ::std::ops::Deref for CategoryParameterTemplateArray {
        type Target = ::std::vec::Vec<::ferrostock_models::CategoryParameterTemplate>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::CategoryParameterTemplate> {
            &self.0
        }
    }
    impl ::std::convert::From<CategoryParameterTemplateArray>
        for ::std::vec::Vec<::ferrostock_models::CategoryParameterTemplate>
    {
        fn from(value: CategoryParameterTemplateArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::CategoryParameterTemplate>>
        for CategoryParameterTemplateArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::CategoryParameterTemplate>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct CompanyArray(pub ::std::vec::Vec<::ferrostock_models::Company>);
    impl ::std::ops::Deref for CompanyArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Company>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Company> {
            &self.0
        }
    }
    impl ::std::convert::From<CompanyArray> for ::std::vec::Vec<::ferrostock_models::Company> {
        fn from(value: CompanyArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Company>> for CompanyArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Company>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ContactArray(pub ::std::vec::Vec<::ferrostock_models::Contact>);
    impl ::std::ops::Deref for ContactArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Contact>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Contact> {
            &self.0
        }
    }
    impl ::std::convert::From<ContactArray> for ::std::vec::Vec<::ferrostock_models::Contact> {
        fn from(value: ContactArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Contact>> for ContactArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Contact>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ContentTypeArray(pub ::std::vec::Vec<::ferrostock_models::ContentType>);
    impl ::std::ops::Deref for ContentTypeArray {
        type Target = ::std::vec::Vec<::ferrostock_models::ContentType>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::ContentType> {
            &self.0
        }
    }
    impl ::std::convert::From<ContentTypeArray> for ::std::vec::Vec<::ferrostock_models::ContentType> {
        fn from(value: ContentTypeArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::ContentType>> for ContentTypeArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::ContentType>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct CustomStateArray(pub ::std::vec::Vec<::ferrostock_models::CustomState>);
    impl ::std::ops::Deref for CustomStateArray {
        type Target = ::std::vec::Vec<::ferrostock_models::CustomState>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::CustomState> {
            &self.0
        }
    }
    impl ::std::convert::From<CustomStateArray> for ::std::vec::Vec<::ferrostock_models::CustomState> {
        fn from(value: CustomStateArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::CustomState>> for CustomStateArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::CustomState>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct CustomUnitArray(pub ::std::vec::Vec<::ferrostock_models::CustomUnit>);
    impl ::std::ops::Deref for CustomUnitArray {
        type Target = ::std::vec::Vec<::ferrostock_models::CustomUnit>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::CustomUnit> {
            &self.0
        }
    }
    impl ::std::convert::From<CustomUnitArray> for ::std::vec::Vec<::ferrostock_models::CustomUnit> {
        fn from(value: CustomUnitArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::CustomUnit>> for CustomUnitArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::CustomUnit>) -> Self {
            Self(value)
        }
    }
    ///What is wrong with a request: a sentence under `detail`, or messages under the name of each field and, where no single field is to blame, under `non_field_errors`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct Error(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
    impl ::std::ops::Deref for Error {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Error> for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: Error) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>> for Error {
        fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
            Self(value)
        }
    }
    ///All of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct FlagArray(pub ::std::vec::Vec<::ferrostock_models::Flag>);
    impl ::std::ops::Deref for FlagArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Flag>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Flag> {
            &self.0
        }
    }
    impl ::std::convert::From<FlagArray> for ::std::vec::Vec<::ferrostock_models::Flag> {
        fn from(value: FlagArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Flag>> for FlagArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Flag>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct GlobalSettingsArray(pub ::std::vec::Vec<::ferrostock_models::GlobalSettings>);
    impl ::std::ops::Deref for GlobalSettingsArray {
        type Target = ::std::vec::Vec<::ferrostock_models::GlobalSettings>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::GlobalSettings> {
            &self.0
        }
    }
    impl ::std::convert::From<GlobalSettingsArray>
        for ::std::vec::Vec<::ferrostock_models::GlobalSettings>
    {
        fn from(value: GlobalSettingsArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::GlobalSettings>>
        for GlobalSettingsArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::GlobalSettings>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct GroupArray(pub ::std::vec::Vec<::ferrostock_models::Group>);
    impl ::std::ops::Deref for GroupArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Group>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Group> {
            &self.0
        }
    }
    impl ::std::convert::From<GroupArray> for ::std::vec::Vec<::ferrostock_models::Group> {
        fn from(value: GroupArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Group>> for GroupArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Group>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct IconPackageArray(pub ::std::vec::Vec<::ferrostock_models::IconPackage>);
    impl ::std::ops::Deref for IconPackageArray {
        type Target = ::std::vec::Vec<::ferrostock_models::IconPackage>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::IconPackage> {
            &self.0
        }
    }
    impl ::std::convert::From<IconPackageArray> for ::std::vec::Vec<::ferrostock_models::IconPackage> {
        fn from(value: IconPackageArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::IconPackage>> for IconPackageArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::IconPackage>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NewsFeedEntryArray(pub ::std::vec::Vec<::ferrostock_models::NewsFeedEntry>);
    impl ::std::ops::Deref for NewsFeedEntryArray {
        type Target = ::std::vec::Vec<::ferrostock_models::NewsFeedEntry>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::NewsFeedEntry> {
            &self.0
        }
    }
    impl ::std::convert::From<NewsFeedEntryArray>
        for ::std::vec::Vec<::ferrostock_models::NewsFeedEntry>
    {
        fn from(value: NewsFeedEntryArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::NewsFeedEntry>>
        for NewsFeedEntryArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::NewsFeedEntry>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NotificationMessageArray(
        pub ::std::vec::Vec<::ferrostock_models::NotificationMessage>,
    );
    impl ::std::ops::Deref for NotificationMessageArray {
        type Target = ::std::vec::Vec<::ferrostock_models::NotificationMessage>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::NotificationMessage> {
            &self.0
        }
    }
    impl ::std::convert::From<NotificationMessageArray>
        for ::std::vec::Vec<::ferrostock_models::NotificationMessage>
    {
        fn from(value: NotificationMessageArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::NotificationMessage>>
        for NotificationMessageArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::NotificationMessage>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct OwnerArray(pub ::std::vec::Vec<::ferrostock_models::Owner>);
    impl ::std::ops::Deref for OwnerArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Owner>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Owner> {
            &self.0
        }
    }
    impl ::std::convert::From<OwnerArray> for ::std::vec::Vec<::ferrostock_models::Owner> {
        fn from(value: OwnerArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Owner>> for OwnerArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Owner>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ParameterTemplateArray(pub ::std::vec::Vec<::ferrostock_models::ParameterTemplate>);
    impl ::std::ops::Deref for ParameterTemplateArray {
        type Target = ::std::vec::Vec<::ferrostock_models::ParameterTemplate>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::ParameterTemplate> {
            &self.0
        }
    }
    impl ::std::convert::From<ParameterTemplateArray>
        for ::std::vec::Vec<::ferrostock_models::ParameterTemplate>
    {
        fn from(value: ParameterTemplateArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::ParameterTemplate>>
        for ParameterTemplateArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::ParameterTemplate>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartArray(pub ::std::vec::Vec<::ferrostock_models::Part>);
    impl ::std::ops::Deref for PartArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Part>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Part> {
            &self.0
        }
    }
    impl ::std::convert::From<PartArray> for ::std::vec::Vec<::ferrostock_models::Part> {
        fn from(value: PartArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Part>> for PartArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Part>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartCategoryArray(pub ::std::vec::Vec<::ferrostock_models::PartCategory>);
    impl ::std::ops::Deref for PartCategoryArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartCategory>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartCategory> {
            &self.0
        }
    }
    impl ::std::convert::From<PartCategoryArray>
        for ::std::vec::Vec<::ferrostock_models::PartCategory>
    {
        fn from(value: PartCategoryArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartCategory>>
        for PartCategoryArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartCategory>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartCategoryTreeArray(pub ::std::vec::Vec<::ferrostock_models::PartCategoryTree>);
    impl ::std::ops::Deref for PartCategoryTreeArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartCategoryTree>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartCategoryTree> {
            &self.0
        }
    }
    impl ::std::convert::From<PartCategoryTreeArray>
        for ::std::vec::Vec<::ferrostock_models::PartCategoryTree>
    {
        fn from(value: PartCategoryTreeArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartCategoryTree>>
        for PartCategoryTreeArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartCategoryTree>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartInternalPriceArray(pub ::std::vec::Vec<::ferrostock_models::PartInternalPrice>);
    impl ::std::ops::Deref for PartInternalPriceArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartInternalPrice>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartInternalPrice> {
            &self.0
        }
    }
    impl ::std::convert::From<PartInternalPriceArray>
        for ::std::vec::Vec<::ferrostock_models::PartInternalPrice>
    {
        fn from(value: PartInternalPriceArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartInternalPrice>>
        for PartInternalPriceArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartInternalPrice>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartRelationArray(pub ::std::vec::Vec<::ferrostock_models::PartRelation>);
    impl ::std::ops::Deref for PartRelationArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartRelation>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartRelation> {
            &self.0
        }
    }
    impl ::std::convert::From<PartRelationArray>
        for ::std::vec::Vec<::ferrostock_models::PartRelation>
    {
        fn from(value: PartRelationArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartRelation>>
        for PartRelationArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartRelation>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartSalePriceArray(pub ::std::vec::Vec<::ferrostock_models::PartSalePrice>);
    impl ::std::ops::Deref for PartSalePriceArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartSalePrice>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartSalePrice> {
            &self.0
        }
    }
    impl ::std::convert::From<PartSalePriceArray>
        for ::std::vec::Vec<::ferrostock_models::PartSalePrice>
    {
        fn from(value: PartSalePriceArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartSalePrice>>
        for PartSalePriceArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartSalePrice>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartTestTemplateArray(pub ::std::vec::Vec<::ferrostock_models::PartTestTemplate>);
    impl ::std::ops::Deref for PartTestTemplateArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartTestTemplate>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartTestTemplate> {
            &self.0
        }
    }
    impl ::std::convert::From<PartTestTemplateArray>
        for ::std::vec::Vec<::ferrostock_models::PartTestTemplate>
    {
        fn from(value: PartTestTemplateArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartTestTemplate>>
        for PartTestTemplateArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartTestTemplate>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartThumbArray(pub ::std::vec::Vec<::ferrostock_models::PartThumb>);
    impl ::std::ops::Deref for PartThumbArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PartThumb>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PartThumb> {
            &self.0
        }
    }
    impl ::std::convert::From<PartThumbArray> for ::std::vec::Vec<::ferrostock_models::PartThumb> {
        fn from(value: PartThumbArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PartThumb>> for PartThumbArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PartThumb>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PluginConfigArray(pub ::std::vec::Vec<::ferrostock_models::PluginConfig>);
    impl ::std::ops::Deref for PluginConfigArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PluginConfig>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PluginConfig> {
            &self.0
        }
    }
    impl ::std::convert::From<PluginConfigArray>
        for ::std::vec::Vec<::ferrostock_models::PluginConfig>
    {
        fn from(value: PluginConfigArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PluginConfig>>
        for PluginConfigArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PluginConfig>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PluginSettingArray(pub ::std::vec::Vec<::ferrostock_models::PluginSetting>);
    impl ::std::ops::Deref for PluginSettingArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PluginSetting>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PluginSetting> {
            &self.0
        }
    }
    impl ::std::convert::From<PluginSettingArray>
        for ::std::vec::Vec<::ferrostock_models::PluginSetting>
    {
        fn from(value: PluginSettingArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PluginSetting>>
        for PluginSettingArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PluginSetting>) -> Self {
            Self(value)
        }
    }
    ///All of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PluginUiFeatureArray(pub ::std::vec::Vec<::ferrostock_models::PluginUiFeature>);
    impl ::std::ops::Deref for PluginUiFeatureArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PluginUiFeature>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PluginUiFeature> {
            &self.0
        }
    }
    impl ::std::convert::From<PluginUiFeatureArray>
        for ::std::vec::Vec<::ferrostock_models::PluginUiFeature>
    {
        fn from(value: PluginUiFeatureArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PluginUiFeature>>
        for PluginUiFeatureArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PluginUiFeature>) -> Self {
            Self(value)
        }
    }
    ///All of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PluginUserSettingArray(pub ::std::vec::Vec<::ferrostock_models::PluginUserSetting>);
    impl ::std::ops::Deref for PluginUserSettingArray {
        type Target = ::std::vec::Vec<::ferrostock_models::PluginUserSetting>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::PluginUserSetting> {
            &self.0
        }
    }
    impl ::std::convert::From<PluginUserSettingArray>
        for ::std::vec::Vec<::ferrostock_models::PluginUserSetting>
    {
        fn from(value: PluginUserSettingArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::PluginUserSetting>>
        for PluginUserSettingArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::PluginUserSetting>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ProjectCodeArray(pub ::std::vec::Vec<::ferrostock_models::ProjectCode>);
    impl ::std::ops::Deref for ProjectCodeArray {
        type Target = ::std::vec::Vec<::ferrostock_models::ProjectCode>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::ProjectCode> {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectCodeArray> for ::std::vec::Vec<::ferrostock_models::ProjectCode> {
        fn from(value: ProjectCodeArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::ProjectCode>> for ProjectCodeArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::ProjectCode>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct RuleSetArray(pub ::std::vec::Vec<::ferrostock_models::RuleSet>);
    impl ::std::ops::Deref for RuleSetArray {
        type Target = ::std::vec::Vec<::ferrostock_models::RuleSet>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::RuleSet> {
            &self.0
        }
    }
    impl ::std::convert::From<RuleSetArray> for ::std::vec::Vec<::ferrostock_models::RuleSet> {
        fn from(value: RuleSetArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::RuleSet>> for RuleSetArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::RuleSet>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct SelectionEntryArray(pub ::std::vec::Vec<::ferrostock_models::SelectionEntry>);
    impl ::std::ops::Deref for SelectionEntryArray {
        type Target = ::std::vec::Vec<::ferrostock_models::SelectionEntry>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::SelectionEntry> {
            &self.0
        }
    }
    impl ::std::convert::From<SelectionEntryArray>
        for ::std::vec::Vec<::ferrostock_models::SelectionEntry>
    {
        fn from(value: SelectionEntryArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::SelectionEntry>>
        for SelectionEntryArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::SelectionEntry>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct SelectionListArray(pub ::std::vec::Vec<::ferrostock_models::SelectionList>);
    impl ::std::ops::Deref for SelectionListArray {
        type Target = ::std::vec::Vec<::ferrostock_models::SelectionList>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::SelectionList> {
            &self.0
        }
    }
    impl ::std::convert::From<SelectionListArray>
        for ::std::vec::Vec<::ferrostock_models::SelectionList>
    {
        fn from(value: SelectionListArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::SelectionList>>
        for SelectionListArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::SelectionList>) -> Self {
            Self(value)
        }
    }
    ///All sets of states by their names.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct StatusSets(
        pub ::std::collections::HashMap<::std::string::String, ::ferrostock_models::StatusSet>,
    );
    impl ::std::ops::Deref for StatusSets {
        type Target =
            ::std::collections::HashMap<::std::string::String, ::ferrostock_models::StatusSet>;
        fn deref(
            &self,
        ) -> &::std::collections::HashMap<::std::string::String, ::ferrostock_models::StatusSet>
        {
            &self.0
        }
    }
    impl ::std::convert::From<StatusSets>
        for ::std::collections::HashMap<::std::string::String, ::ferrostock_models::StatusSet>
    {
        fn from(value: StatusSets) -> Self {
            value.0
        }
    }
    impl
        ::std::convert::From<
            ::std::collections::HashMap<::std::string::String, ::ferrostock_models::StatusSet>,
        > for StatusSets
    {
        fn from(
            value: ::std::collections::HashMap<
                ::std::string::String,
                ::ferrostock_models::StatusSet,
            >,
        ) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct StockItemArray(pub ::std::vec::Vec<::ferrostock_models::StockItem>);
    impl ::std::ops::Deref for StockItemArray {
        type Target = ::std::vec::Vec<::ferrostock_models::StockItem>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::StockItem> {
            &self.0
        }
    }
    impl ::std::convert::From<StockItemArray> for ::std::vec::Vec<::ferrostock_models::StockItem> {
        fn from(value: StockItemArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::StockItem>> for StockItemArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::StockItem>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct StockLocationArray(pub ::std::vec::Vec<::ferrostock_models::StockLocation>);
    impl ::std::ops::Deref for StockLocationArray {
        type Target = ::std::vec::Vec<::ferrostock_models::StockLocation>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::StockLocation> {
            &self.0
        }
    }
    impl ::std::convert::From<StockLocationArray>
        for ::std::vec::Vec<::ferrostock_models::StockLocation>
    {
        fn from(value: StockLocationArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::StockLocation>>
        for StockLocationArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::StockLocation>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct StockLocationTreeArray(pub ::std::vec::Vec<::ferrostock_models::StockLocationTree>);
    impl ::std::ops::Deref for StockLocationTreeArray {
        type Target = ::std::vec::Vec<::ferrostock_models::StockLocationTree>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::StockLocationTree> {
            &self.0
        }
    }
    impl ::std::convert::From<StockLocationTreeArray>
        for ::std::vec::Vec<::ferrostock_models::StockLocationTree>
    {
        fn from(value: StockLocationTreeArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::StockLocationTree>>
        for StockLocationTreeArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::StockLocationTree>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct StockLocationTypeArray(pub ::std::vec::Vec<::ferrostock_models::StockLocationType>);
    impl ::std::ops::Deref for StockLocationTypeArray {
        type Target = ::std::vec::Vec<::ferrostock_models::StockLocationType>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::StockLocationType> {
            &self.0
        }
    }
    impl ::std::convert::From<StockLocationTypeArray>
        for ::std::vec::Vec<::ferrostock_models::StockLocationType>
    {
        fn from(value: StockLocationTypeArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::StockLocationType>>
        for StockLocationTypeArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::StockLocationType>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct SupplierPriceBreakArray(
        pub ::std::vec::Vec<::ferrostock_models::SupplierPriceBreak>,
    );
    impl ::std::ops::Deref for SupplierPriceBreakArray {
        type Target = ::std::vec::Vec<::ferrostock_models::SupplierPriceBreak>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::SupplierPriceBreak> {
            &self.0
        }
    }
    impl ::std::convert::From<SupplierPriceBreakArray>
        for ::std::vec::Vec<::ferrostock_models::SupplierPriceBreak>
    {
        fn from(value: SupplierPriceBreakArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::SupplierPriceBreak>>
        for SupplierPriceBreakArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::SupplierPriceBreak>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct TagArray(pub ::std::vec::Vec<::ferrostock_models::Tag>);
    impl ::std::ops::Deref for TagArray {
        type Target = ::std::vec::Vec<::ferrostock_models::Tag>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::Tag> {
            &self.0
        }
    }
    impl ::std::convert::From<TagArray> for ::std::vec::Vec<::ferrostock_models::Tag> {
        fn from(value: TagArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::Tag>> for TagArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::Tag>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct UserArray(pub ::std::vec::Vec<::ferrostock_models::User>);
    impl ::std::ops::Deref for UserArray {
        type Target = ::std::vec::Vec<::ferrostock_models::User>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::User> {
            &self.0
        }
    }
    impl ::std::convert::From<UserArray> for ::std::vec::Vec<::ferrostock_models::User> {
        fn from(value: UserArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::User>> for UserArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::User>) -> Self {
            Self(value)
        }
    }
    ///Nothing; the password is set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct UserSetPasswordAnswer(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for UserSetPasswordAnswer {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<UserSetPasswordAnswer>
        for ::serde_json::Map<::std::string::String, ::serde_json::Value>
    {
        fn from(value: UserSetPasswordAnswer) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
        for UserSetPasswordAnswer
    {
        fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
            Self(value)
        }
    }
    ///All rows, when no limit is given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct UserSettingsArray(pub ::std::vec::Vec<::ferrostock_models::UserSettings>);
    impl ::std::ops::Deref for UserSettingsArray {
        type Target = ::std::vec::Vec<::ferrostock_models::UserSettings>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::UserSettings> {
            &self.0
        }
    }
    impl ::std::convert::From<UserSettingsArray>
        for ::std::vec::Vec<::ferrostock_models::UserSettings>
    {
        fn from(value: UserSettingsArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::UserSettings>>
        for UserSettingsArray
    {
        fn from(value: ::std::vec::Vec<::ferrostock_models::UserSettings>) -> Self {
            Self(value)
        }
    }
    ///Versions of the API, the oldest first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct VersionTextArray(pub ::std::vec::Vec<::ferrostock_models::VersionText>);
    impl ::std::ops::Deref for VersionTextArray {
        type Target = ::std::vec::Vec<::ferrostock_models::VersionText>;
        fn deref(&self) -> &::std::vec::Vec<::ferrostock_models::VersionText> {
            &self.0
        }
    }
    impl ::std::convert::From<VersionTextArray> for ::std::vec::Vec<::ferrostock_models::VersionText> {
        fn from(value: VersionTextArray) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::ferrostock_models::VersionText>> for VersionTextArray {
        fn from(value: ::std::vec::Vec<::ferrostock_models::VersionText>) -> Self {
            Self(value)
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Ferrostock
///
/// An inventory server for people who make things: parts, stock, suppliers, orders and builds. It speaks version 530 of the InvenTree REST API.
///
/// Version: 530
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new()
                .connect_timeout(dur)
                .timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "530"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &() {
        &()
    }
}
impl ClientHooks<()> for &Client {}
impl Client {
    /// What the server is
    ///
    /// Versions and abilities of the server. Everybody may ask; the anonymous see less.
    ///
    /// Sends a `GET` request to `/api/`
    ///
    /// ```ignore
    /// let response = client.root_retrieve()
    /// .send()
    /// .await;
    /// ```
    pub fn root_retrieve(&self) -> builder::RootRetrieve<'_> {
        builder::RootRetrieve::new(self)
    }
    /// List one's second factors
    ///
    /// The second factors of the user who asks.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/authenticators`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_get(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsGet<'_> {
        builder::AllauthAccountAuthenticatorsGet::new(self)
    }
    /// Show one's recovery codes
    ///
    /// The recovery codes that are left. Asks for a recent proof.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/authenticators/recovery-codes`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_recovery_codes_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_recovery_codes_get(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsRecoveryCodesGet<'_> {
        builder::AllauthAccountAuthenticatorsRecoveryCodesGet::new(self)
    }
    /// Make new recovery codes
    ///
    /// Makes new recovery codes; the old ones stop working. Asks for a recent proof.
    ///
    /// Sends a `POST` request to `/api/auth/v1/account/authenticators/recovery-codes`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_recovery_codes_post()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_recovery_codes_post(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsRecoveryCodesPost<'_> {
        builder::AllauthAccountAuthenticatorsRecoveryCodesPost::new(self)
    }
    /// Show one's authenticator app
    ///
    /// The authenticator app of the user who asks. Without one, the answer has the status 404 and a fresh secret to set one up with.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/authenticators/totp`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_totp_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_totp_get(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsTotpGet<'_> {
        builder::AllauthAccountAuthenticatorsTotpGet::new(self)
    }
    /// Set up an authenticator app
    ///
    /// Sets up the authenticator app that knows the secret which was shown, as its code proves.
    ///
    /// Sends a `POST` request to `/api/auth/v1/account/authenticators/totp`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_totp_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_totp_post(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsTotpPost<'_> {
        builder::AllauthAccountAuthenticatorsTotpPost::new(self)
    }
    /// Remove one's authenticator app
    ///
    /// Removes the authenticator app; with the last second factor the recovery codes go, too.
    ///
    /// Sends a `DELETE` request to `/api/auth/v1/account/authenticators/totp`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_totp_delete()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_totp_delete(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsTotpDelete<'_> {
        builder::AllauthAccountAuthenticatorsTotpDelete::new(self)
    }
    /// Begin to add a security key
    ///
    /// Gives what a browser makes a new security key of the user's with. The challenge works once, within ten minutes, in this session. Asks for a recent proof.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/authenticators/webauthn`
    ///
    /// Arguments:
    /// - `passwordless`: Whether the key is to sign in alone, without a password.
    /// ```ignore
    /// let response = client.allauth_account_authenticators_webauthn_get()
    /// .passwordless(passwordless)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_webauthn_get(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsWebauthnGet<'_> {
        builder::AllauthAccountAuthenticatorsWebauthnGet::new(self)
    }
    /// Rename a security key
    ///
    /// Gives one of the user's security keys another name. Asks for a recent proof.
    ///
    /// Sends a `PUT` request to `/api/auth/v1/account/authenticators/webauthn`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_webauthn_put()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_webauthn_put(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsWebauthnPut<'_> {
        builder::AllauthAccountAuthenticatorsWebauthnPut::new(self)
    }
    /// Add a security key
    ///
    /// Keeps the security key that was made with what `GET` gave. Asks for a recent proof.
    ///
    /// Sends a `POST` request to `/api/auth/v1/account/authenticators/webauthn`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_webauthn_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_webauthn_post(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsWebauthnPost<'_> {
        builder::AllauthAccountAuthenticatorsWebauthnPost::new(self)
    }
    /// Remove security keys
    ///
    /// Removes security keys of the user's; with the last second factor the recovery codes go, too. Asks for a recent proof.
    ///
    /// Sends a `DELETE` request to `/api/auth/v1/account/authenticators/webauthn`
    ///
    /// ```ignore
    /// let response = client.allauth_account_authenticators_webauthn_delete()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_authenticators_webauthn_delete(
        &self,
    ) -> builder::AllauthAccountAuthenticatorsWebauthnDelete<'_> {
        builder::AllauthAccountAuthenticatorsWebauthnDelete::new(self)
    }
    /// List one's addresses
    ///
    /// The e-mail addresses of the user who asks.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/email`
    ///
    /// ```ignore
    /// let response = client.allauth_account_email_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_email_get(&self) -> builder::AllauthAccountEmailGet<'_> {
        builder::AllauthAccountEmailGet::new(self)
    }
    /// Mail a verification again
    ///
    /// Mails the link to verify an address again; 403 when it is verified already, or was asked for just now.
    ///
    /// Sends a `PUT` request to `/api/auth/v1/account/email`
    ///
    /// ```ignore
    /// let response = client.allauth_account_email_put()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_email_put(&self) -> builder::AllauthAccountEmailPut<'_> {
        builder::AllauthAccountEmailPut::new(self)
    }
    /// Add an address
    ///
    /// Adds an e-mail address and mails a link to verify it, where mail can be sent.
    ///
    /// Sends a `POST` request to `/api/auth/v1/account/email`
    ///
    /// ```ignore
    /// let response = client.allauth_account_email_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_email_post(&self) -> builder::AllauthAccountEmailPost<'_> {
        builder::AllauthAccountEmailPost::new(self)
    }
    /// Remove an address
    ///
    /// Removes an e-mail address.
    ///
    /// Sends a `DELETE` request to `/api/auth/v1/account/email`
    ///
    /// ```ignore
    /// let response = client.allauth_account_email_delete()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_email_delete(&self) -> builder::AllauthAccountEmailDelete<'_> {
        builder::AllauthAccountEmailDelete::new(self)
    }
    /// Choose the primary address
    ///
    /// Makes an address the one that mail goes to.
    ///
    /// Sends a `PATCH` request to `/api/auth/v1/account/email`
    ///
    /// ```ignore
    /// let response = client.allauth_account_email_patch()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_email_patch(&self) -> builder::AllauthAccountEmailPatch<'_> {
        builder::AllauthAccountEmailPatch::new(self)
    }
    /// Change one's password
    ///
    /// Sets a new password and ends all sessions of the user. The answer has the status 401, as nobody is signed in any more.
    ///
    /// Sends a `POST` request to `/api/auth/v1/account/password/change`
    ///
    /// ```ignore
    /// let response = client.allauth_account_password_change_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_password_change_post(
        &self,
    ) -> builder::AllauthAccountPasswordChangePost<'_> {
        builder::AllauthAccountPasswordChangePost::new(self)
    }
    /// List one's phone numbers
    ///
    /// The phone numbers of the user who asks. None are kept here.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/phone`
    ///
    /// ```ignore
    /// let response = client.allauth_account_phone_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_phone_get(&self) -> builder::AllauthAccountPhoneGet<'_> {
        builder::AllauthAccountPhoneGet::new(self)
    }
    /// Change one's phone number
    ///
    /// Would change the phone number. None are kept here, so it is refused.
    ///
    /// Sends a `POST` request to `/api/auth/v1/account/phone`
    ///
    /// ```ignore
    /// let response = client.allauth_account_phone_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_phone_post(&self) -> builder::AllauthAccountPhonePost<'_> {
        builder::AllauthAccountPhonePost::new(self)
    }
    /// List one's accounts elsewhere
    ///
    /// The accounts elsewhere with which the user who asks signs in.
    ///
    /// Sends a `GET` request to `/api/auth/v1/account/providers`
    ///
    /// ```ignore
    /// let response = client.allauth_account_providers_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_providers_get(&self) -> builder::AllauthAccountProvidersGet<'_> {
        builder::AllauthAccountProvidersGet::new(self)
    }
    /// Disconnect an account elsewhere
    ///
    /// Disconnects an account elsewhere, unless it is the user's only way to sign in, and lists the others.
    ///
    /// Sends a `DELETE` request to `/api/auth/v1/account/providers`
    ///
    /// ```ignore
    /// let response = client.allauth_account_providers_delete()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_account_providers_delete(&self) -> builder::AllauthAccountProvidersDelete<'_> {
        builder::AllauthAccountProvidersDelete::new(self)
    }
    /// Sign in with a second factor
    ///
    /// Goes on with a sign-in that waits for a second factor: a code of the authenticator app, or a recovery code.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/2fa/authenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_2fa_authenticate_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_2fa_authenticate_post(
        &self,
    ) -> builder::AllauthAuth2faAuthenticatePost<'_> {
        builder::AllauthAuth2faAuthenticatePost::new(self)
    }
    /// Prove again with a second factor
    ///
    /// Proves once more, with a second factor, who is signed in.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/2fa/reauthenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_2fa_reauthenticate_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_2fa_reauthenticate_post(
        &self,
    ) -> builder::AllauthAuth2faReauthenticatePost<'_> {
        builder::AllauthAuth2faReauthenticatePost::new(self)
    }
    /// Trust this browser
    ///
    /// Completes a sign-in that asks whether this browser is to be trusted: from then on it signs in without the second factor, for as long as the settings say.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/2fa/trust`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_2fa_trust_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_2fa_trust_post(&self) -> builder::AllauthAuth2faTrustPost<'_> {
        builder::AllauthAuth2faTrustPost::new(self)
    }
    /// Sign in with a code
    ///
    /// Signs in with the code that was mailed.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/code/confirm`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_code_confirm_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_code_confirm_post(&self) -> builder::AllauthAuthCodeConfirmPost<'_> {
        builder::AllauthAuthCodeConfirmPost::new(self)
    }
    /// Ask for a code to sign in with
    ///
    /// Mails a code to sign in with, if the address is a user's. The answer has the status 401 and waits for the code, whether it is or not.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/code/request`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_code_request_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_code_request_post(&self) -> builder::AllauthAuthCodeRequestPost<'_> {
        builder::AllauthAuthCodeRequestPost::new(self)
    }
    /// Mail the code again
    ///
    /// Mails another code for the sign-in that waits for one.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/code/resend`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_code_resend_post()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_code_resend_post(&self) -> builder::AllauthAuthCodeResendPost<'_> {
        builder::AllauthAuthCodeResendPost::new(self)
    }
    /// Show what a key verifies
    ///
    /// The address, and whose it is, that the key in the header `X-Email-Verification-Key` verifies.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/email/verify`
    ///
    /// Arguments:
    /// - `x_email_verification_key`: The key that was mailed.
    /// ```ignore
    /// let response = client.allauth_auth_email_verify_get()
    /// .x_email_verification_key(x_email_verification_key)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_email_verify_get(&self) -> builder::AllauthAuthEmailVerifyGet<'_> {
        builder::AllauthAuthEmailVerifyGet::new(self)
    }
    /// Verify an address
    ///
    /// Verifies an e-mail address with the key that was mailed to it. Who is not signed in is answered 401; the address is verified all the same.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/email/verify`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_email_verify_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_email_verify_post(&self) -> builder::AllauthAuthEmailVerifyPost<'_> {
        builder::AllauthAuthEmailVerifyPost::new(self)
    }
    /// Mail the code again
    ///
    /// Mails the code again that a sign-in waits for. Addresses are verified by links here, so none ever waits, and the answer is 409.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/email/verify/resend`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_email_verify_resend_post()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_email_verify_resend_post(
        &self,
    ) -> builder::AllauthAuthEmailVerifyResendPost<'_> {
        builder::AllauthAuthEmailVerifyResendPost::new(self)
    }
    /// Sign in
    ///
    /// Signs in with name and password. Where more is needed, such as a second factor, the answer has the status 401 and names it as the pending one of its `flows`.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/login`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_login_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_login_post(&self) -> builder::AllauthAuthLoginPost<'_> {
        builder::AllauthAuthLoginPost::new(self)
    }
    /// Ask for a new password
    ///
    /// Mails a key to reset the password with, if the address is a user's. The answer does not tell whether it is.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/password/request`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_password_request_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_password_request_post(
        &self,
    ) -> builder::AllauthAuthPasswordRequestPost<'_> {
        builder::AllauthAuthPasswordRequestPost::new(self)
    }
    /// Show whose password a key resets
    ///
    /// The user whose password the key in the header `X-Password-Reset-Key` resets.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/password/reset`
    ///
    /// Arguments:
    /// - `x_password_reset_key`: The key that was mailed.
    /// ```ignore
    /// let response = client.allauth_auth_password_reset_get()
    /// .x_password_reset_key(x_password_reset_key)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_password_reset_get(&self) -> builder::AllauthAuthPasswordResetGet<'_> {
        builder::AllauthAuthPasswordResetGet::new(self)
    }
    /// Set a new password with a key
    ///
    /// Sets a new password with the key that was mailed, and ends the user's sessions. It signs nobody in: the answer has the status 401 and the ways to sign in.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/password/reset`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_password_reset_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_password_reset_post(&self) -> builder::AllauthAuthPasswordResetPost<'_> {
        builder::AllauthAuthPasswordResetPost::new(self)
    }
    /// Verify a phone number
    ///
    /// Verifies a phone number that a sign-in waits for. Phone numbers are not kept here, so none ever waits, and the answer is 409.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/phone/verify`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_phone_verify_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_phone_verify_post(&self) -> builder::AllauthAuthPhoneVerifyPost<'_> {
        builder::AllauthAuthPhoneVerifyPost::new(self)
    }
    /// Send the phone's code again
    ///
    /// Sends the code again that a sign-in waits for. Phone numbers are not kept here, so none ever waits, and the answer is 409.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/phone/verify/resend`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_phone_verify_resend_post()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_phone_verify_resend_post(
        &self,
    ) -> builder::AllauthAuthPhoneVerifyResendPost<'_> {
        builder::AllauthAuthPhoneVerifyResendPost::new(self)
    }
    /// Sign in with an account elsewhere
    ///
    /// Sends the browser to a provider (302); it comes back to `callback_url`. A page sends it as a form, with the proof in `csrfmiddlewaretoken`.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/provider/redirect`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_provider_redirect_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_provider_redirect_post(
        &self,
    ) -> builder::AllauthAuthProviderRedirectPost<'_> {
        builder::AllauthAuthProviderRedirectPost::new(self)
    }
    /// Show who is about to make an account
    ///
    /// What the provider tells of whoever signed in there and has no account here yet. 409 where no sign-in waits for that.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/provider/signup`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_provider_signup_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_provider_signup_get(&self) -> builder::AllauthAuthProviderSignupGet<'_> {
        builder::AllauthAuthProviderSignupGet::new(self)
    }
    /// Make an account for an account elsewhere
    ///
    /// Makes an account for whoever signed in with a provider, with a name and an address of their own choice, and signs in.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/provider/signup`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_provider_signup_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_provider_signup_post(&self) -> builder::AllauthAuthProviderSignupPost<'_> {
        builder::AllauthAuthProviderSignupPost::new(self)
    }
    /// Sign in with an ID token
    ///
    /// Signs in, or connects an account elsewhere, with the ID token that a provider gave. Where more is needed the answer has the status 401 and names it as the pending one of its `flows`.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/provider/token`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_provider_token_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_provider_token_post(&self) -> builder::AllauthAuthProviderTokenPost<'_> {
        builder::AllauthAuthProviderTokenPost::new(self)
    }
    /// Prove again who one is
    ///
    /// Proves once more, with the password, who is signed in; some changes ask for a recent proof.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/reauthenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_reauthenticate_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_reauthenticate_post(&self) -> builder::AllauthAuthReauthenticatePost<'_> {
        builder::AllauthAuthReauthenticatePost::new(self)
    }
    /// Show who is signed in
    ///
    /// Who is signed in. Nobody is a regular answer, with status 401 and the ways to sign in (`flows`).
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/session`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_session_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_session_get(&self) -> builder::AllauthAuthSessionGet<'_> {
        builder::AllauthAuthSessionGet::new(self)
    }
    /// Sign out
    ///
    /// Ends the session. The answer has the status 401, as nobody is signed in any more.
    ///
    /// Sends a `DELETE` request to `/api/auth/v1/auth/session`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_session_delete()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_session_delete(&self) -> builder::AllauthAuthSessionDelete<'_> {
        builder::AllauthAuthSessionDelete::new(self)
    }
    /// List one's sessions
    ///
    /// The sessions of the user who asks.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/sessions`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_sessions_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_sessions_get(&self) -> builder::AllauthAuthSessionsGet<'_> {
        builder::AllauthAuthSessionsGet::new(self)
    }
    /// End sessions
    ///
    /// Ends some of the user's sessions and lists the others. Who ends the present one is answered 401.
    ///
    /// Sends a `DELETE` request to `/api/auth/v1/auth/sessions`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_sessions_delete()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_sessions_delete(&self) -> builder::AllauthAuthSessionsDelete<'_> {
        builder::AllauthAuthSessionsDelete::new(self)
    }
    /// Make an account
    ///
    /// Makes an account and signs in, where the administrators allow it and mail can be sent. Elsewhere 403.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/signup`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_signup_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_signup_post(&self) -> builder::AllauthAuthSignupPost<'_> {
        builder::AllauthAuthSignupPost::new(self)
    }
    /// Begin to show a security key
    ///
    /// Gives what a browser asks for one of the user's security keys with, for a sign-in that waits for a second factor. The challenge works once, within ten minutes, in this session.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/webauthn/authenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_authenticate_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_authenticate_get(
        &self,
    ) -> builder::AllauthAuthWebauthnAuthenticateGet<'_> {
        builder::AllauthAuthWebauthnAuthenticateGet::new(self)
    }
    /// Sign in with a security key as second factor
    ///
    /// Goes on with a sign-in that waits for a second factor.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/webauthn/authenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_authenticate_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_authenticate_post(
        &self,
    ) -> builder::AllauthAuthWebauthnAuthenticatePost<'_> {
        builder::AllauthAuthWebauthnAuthenticatePost::new(self)
    }
    /// Begin to sign in with a passkey
    ///
    /// Gives what a browser asks for any passkey of this site with. The challenge works once, within ten minutes, in this session.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/webauthn/login`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_login_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_login_get(&self) -> builder::AllauthAuthWebauthnLoginGet<'_> {
        builder::AllauthAuthWebauthnLoginGet::new(self)
    }
    /// Sign in with a passkey
    ///
    /// Signs in whoever the passkey belongs to; no password and no further factor is asked for. The authenticator must have verified its user, by a PIN or otherwise.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/webauthn/login`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_login_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_login_post(&self) -> builder::AllauthAuthWebauthnLoginPost<'_> {
        builder::AllauthAuthWebauthnLoginPost::new(self)
    }
    /// Begin to show a security key again
    ///
    /// Gives what a browser asks for one of the user's security keys with. The challenge works once, within ten minutes, in this session.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/webauthn/reauthenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_reauthenticate_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_reauthenticate_get(
        &self,
    ) -> builder::AllauthAuthWebauthnReauthenticateGet<'_> {
        builder::AllauthAuthWebauthnReauthenticateGet::new(self)
    }
    /// Prove again with a security key
    ///
    /// Proves once more, with a security key, who is signed in.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/webauthn/reauthenticate`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_reauthenticate_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_reauthenticate_post(
        &self,
    ) -> builder::AllauthAuthWebauthnReauthenticatePost<'_> {
        builder::AllauthAuthWebauthnReauthenticatePost::new(self)
    }
    /// Begin to make the passkey of a new account
    ///
    /// Gives what a browser makes the passkey of the new account with. The challenge works once, within ten minutes, in this session.
    ///
    /// Sends a `GET` request to `/api/auth/v1/auth/webauthn/signup`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_signup_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_signup_get(&self) -> builder::AllauthAuthWebauthnSignupGet<'_> {
        builder::AllauthAuthWebauthnSignupGet::new(self)
    }
    /// Make an account with a passkey
    ///
    /// Makes the account together with its passkey, and signs in.
    ///
    /// Sends a `PUT` request to `/api/auth/v1/auth/webauthn/signup`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_signup_put()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_signup_put(&self) -> builder::AllauthAuthWebauthnSignupPut<'_> {
        builder::AllauthAuthWebauthnSignupPut::new(self)
    }
    /// Begin to make an account with a passkey
    ///
    /// Begins to make an account that signs in with a passkey, where the administrators allow it and mail can be sent; elsewhere 403. The sign-in then waits for the passkey.
    ///
    /// Sends a `POST` request to `/api/auth/v1/auth/webauthn/signup`
    ///
    /// ```ignore
    /// let response = client.allauth_auth_webauthn_signup_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_auth_webauthn_signup_post(&self) -> builder::AllauthAuthWebauthnSignupPost<'_> {
        builder::AllauthAuthWebauthnSignupPost::new(self)
    }
    /// Show what sign-in offers
    ///
    /// How users sign in here, and what they may do with their accounts.
    ///
    /// Sends a `GET` request to `/api/auth/v1/config`
    ///
    /// ```ignore
    /// let response = client.allauth_config_get()
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_config_get(&self) -> builder::AllauthConfigGet<'_> {
        builder::AllauthConfigGet::new(self)
    }
    /// Get new tokens of an app
    ///
    /// Would give an app new tokens. Browsers are given none and apps use the tokens of the API, so every refresh token is refused.
    ///
    /// Sends a `POST` request to `/api/auth/v1/tokens/refresh`
    ///
    /// ```ignore
    /// let response = client.allauth_tokens_refresh_post()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn allauth_tokens_refresh_post(&self) -> builder::AllauthTokensRefreshPost<'_> {
        builder::AllauthTokensRefreshPost::new(self)
    }
    /// List companies
    ///
    /// All companies that match the filters.
    ///
    /// Sends a `GET` request to `/api/company/`
    ///
    /// Arguments:
    /// - `active`: Only active ones (or only inactive ones).
    /// - `address_detail`: Whether to include the primary address.
    /// - `is_customer`: Only customers (or none).
    /// - `is_manufacturer`: Only manufacturers (or none).
    /// - `is_supplier`: Only suppliers (or none).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `name`: Only with exactly this name.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parameters`: Whether to include the parameters.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `tags`: Only with the tag of this name.
    /// ```ignore
    /// let response = client.company_list()
    /// .active(active)
    /// .address_detail(address_detail)
    /// .is_customer(is_customer)
    /// .is_manufacturer(is_manufacturer)
    /// .is_supplier(is_supplier)
    /// .limit(limit)
    /// .name(name)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .parameters(parameters)
    /// .search(search)
    /// .tags(tags)
    /// .send()
    /// .await;
    /// ```
    pub fn company_list(&self) -> builder::CompanyList<'_> {
        builder::CompanyList::new(self)
    }
    /// Create a company
    ///
    /// Creates a company, a supplier unless said otherwise.
    ///
    /// Sends a `POST` request to `/api/company/`
    ///
    /// ```ignore
    /// let response = client.company_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_create(&self) -> builder::CompanyCreate<'_> {
        builder::CompanyCreate::new(self)
    }
    /// List addresses
    ///
    /// All addresses that match the filters.
    ///
    /// Sends a `GET` request to `/api/company/address/`
    ///
    /// Arguments:
    /// - `company`: Only of this company.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.company_address_list()
    /// .company(company)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_list(&self) -> builder::CompanyAddressList<'_> {
        builder::CompanyAddressList::new(self)
    }
    /// Create an address
    ///
    /// Creates an address; the first one of a company is its primary address.
    ///
    /// Sends a `POST` request to `/api/company/address/`
    ///
    /// ```ignore
    /// let response = client.company_address_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_create(&self) -> builder::CompanyAddressCreate<'_> {
        builder::CompanyAddressCreate::new(self)
    }
    /// Delete several addresses
    ///
    /// Deletes all the given addresses, or none if one of them refuses.
    ///
    /// Sends a `DELETE` request to `/api/company/address/`
    ///
    /// ```ignore
    /// let response = client.company_address_bulk_destroy()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_bulk_destroy(&self) -> builder::CompanyAddressBulkDestroy<'_> {
        builder::CompanyAddressBulkDestroy::new(self)
    }
    /// Show an address
    ///
    /// One address.
    ///
    /// Sends a `GET` request to `/api/company/address/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_address_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_retrieve(&self) -> builder::CompanyAddressRetrieve<'_> {
        builder::CompanyAddressRetrieve::new(self)
    }
    /// Replace an address
    ///
    /// Sets the fields of an address.
    ///
    /// Sends a `PUT` request to `/api/company/address/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_address_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_update(&self) -> builder::CompanyAddressUpdate<'_> {
        builder::CompanyAddressUpdate::new(self)
    }
    /// Delete an address
    ///
    /// Deletes an address.
    ///
    /// Sends a `DELETE` request to `/api/company/address/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_address_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_destroy(&self) -> builder::CompanyAddressDestroy<'_> {
        builder::CompanyAddressDestroy::new(self)
    }
    /// Change an address
    ///
    /// Sets the given fields of an address.
    ///
    /// Sends a `PATCH` request to `/api/company/address/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_address_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_address_partial_update(&self) -> builder::CompanyAddressPartialUpdate<'_> {
        builder::CompanyAddressPartialUpdate::new(self)
    }
    /// List contacts
    ///
    /// All contacts that match the filters.
    ///
    /// Sends a `GET` request to `/api/company/contact/`
    ///
    /// Arguments:
    /// - `company`: Only of this company.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.company_contact_list()
    /// .company(company)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_list(&self) -> builder::CompanyContactList<'_> {
        builder::CompanyContactList::new(self)
    }
    /// Create a contact
    ///
    /// Creates a contact.
    ///
    /// Sends a `POST` request to `/api/company/contact/`
    ///
    /// ```ignore
    /// let response = client.company_contact_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_create(&self) -> builder::CompanyContactCreate<'_> {
        builder::CompanyContactCreate::new(self)
    }
    /// Delete several contacts
    ///
    /// Deletes all the given contacts, or none if one of them refuses.
    ///
    /// Sends a `DELETE` request to `/api/company/contact/`
    ///
    /// ```ignore
    /// let response = client.company_contact_bulk_destroy()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_bulk_destroy(&self) -> builder::CompanyContactBulkDestroy<'_> {
        builder::CompanyContactBulkDestroy::new(self)
    }
    /// Show a contact
    ///
    /// One contact.
    ///
    /// Sends a `GET` request to `/api/company/contact/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_contact_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_retrieve(&self) -> builder::CompanyContactRetrieve<'_> {
        builder::CompanyContactRetrieve::new(self)
    }
    /// Replace a contact
    ///
    /// Sets the fields of a contact.
    ///
    /// Sends a `PUT` request to `/api/company/contact/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_contact_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_update(&self) -> builder::CompanyContactUpdate<'_> {
        builder::CompanyContactUpdate::new(self)
    }
    /// Delete a contact
    ///
    /// Deletes a contact.
    ///
    /// Sends a `DELETE` request to `/api/company/contact/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_contact_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_destroy(&self) -> builder::CompanyContactDestroy<'_> {
        builder::CompanyContactDestroy::new(self)
    }
    /// Change a contact
    ///
    /// Sets the given fields of a contact.
    ///
    /// Sends a `PATCH` request to `/api/company/contact/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_contact_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_contact_partial_update(&self) -> builder::CompanyContactPartialUpdate<'_> {
        builder::CompanyContactPartialUpdate::new(self)
    }
    /// List price breaks
    ///
    /// All price breaks that match the filters.
    ///
    /// Sends a `GET` request to `/api/company/price-break/`
    ///
    /// Arguments:
    /// - `base_part`: Only of supplier parts of this part.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `part`: Only of this supplier part.
    /// - `part_detail`: Whether to include the supplier part.
    /// - `quantity`: Only from exactly this quantity on.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `supplier`: Only of parts of this supplier.
    /// - `supplier_detail`: Whether to include the supplier.
    /// ```ignore
    /// let response = client.company_price_break_list()
    /// .base_part(base_part)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .part(part)
    /// .part_detail(part_detail)
    /// .quantity(quantity)
    /// .search(search)
    /// .supplier(supplier)
    /// .supplier_detail(supplier_detail)
    /// .send()
    /// .await;
    /// ```
    pub fn company_price_break_list(&self) -> builder::CompanyPriceBreakList<'_> {
        builder::CompanyPriceBreakList::new(self)
    }
    /// Create a price break
    ///
    /// Creates a price break.
    ///
    /// Sends a `POST` request to `/api/company/price-break/`
    ///
    /// ```ignore
    /// let response = client.company_price_break_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_price_break_create(&self) -> builder::CompanyPriceBreakCreate<'_> {
        builder::CompanyPriceBreakCreate::new(self)
    }
    /// Show a price break
    ///
    /// One price break.
    ///
    /// Sends a `GET` request to `/api/company/price-break/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_price_break_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_price_break_retrieve(&self) -> builder::CompanyPriceBreakRetrieve<'_> {
        builder::CompanyPriceBreakRetrieve::new(self)
    }
    /// Replace a price break
    ///
    /// Sets the fields of a price break.
    ///
    /// Sends a `PUT` request to `/api/company/price-break/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_price_break_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_price_break_update(&self) -> builder::CompanyPriceBreakUpdate<'_> {
        builder::CompanyPriceBreakUpdate::new(self)
    }
    /// Delete a price break
    ///
    /// Deletes a price break.
    ///
    /// Sends a `DELETE` request to `/api/company/price-break/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_price_break_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_price_break_destroy(&self) -> builder::CompanyPriceBreakDestroy<'_> {
        builder::CompanyPriceBreakDestroy::new(self)
    }
    /// Change a price break
    ///
    /// Sets the given fields of a price break.
    ///
    /// Sends a `PATCH` request to `/api/company/price-break/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_price_break_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_price_break_partial_update(
        &self,
    ) -> builder::CompanyPriceBreakPartialUpdate<'_> {
        builder::CompanyPriceBreakPartialUpdate::new(self)
    }
    /// Show a company
    ///
    /// One company.
    ///
    /// Sends a `GET` request to `/api/company/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `address_detail`: Whether to include the primary address.
    /// - `parameters`: Whether to include the parameters.
    /// - `tags`: Whether to include the tags.
    /// ```ignore
    /// let response = client.company_retrieve()
    /// .id(id)
    /// .address_detail(address_detail)
    /// .parameters(parameters)
    /// .tags(tags)
    /// .send()
    /// .await;
    /// ```
    pub fn company_retrieve(&self) -> builder::CompanyRetrieve<'_> {
        builder::CompanyRetrieve::new(self)
    }
    /// Replace a company
    ///
    /// Sets the fields of a company.
    ///
    /// Sends a `PUT` request to `/api/company/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_update(&self) -> builder::CompanyUpdate<'_> {
        builder::CompanyUpdate::new(self)
    }
    /// Delete a company
    ///
    /// Deletes a company with its contacts, addresses and the parts that it supplies or makes.
    ///
    /// Sends a `DELETE` request to `/api/company/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.company_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn company_destroy(&self) -> builder::CompanyDestroy<'_> {
        builder::CompanyDestroy::new(self)
    }
    /// Change a company
    ///
    /// Sets the given fields of a company.
    ///
    /// Sends a `PATCH` request to `/api/company/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.company_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn company_partial_update(&self) -> builder::CompanyPartialUpdate<'_> {
        builder::CompanyPartialUpdate::new(self)
    }
    /// List kinds of objects
    ///
    /// All kinds of objects that match the search.
    ///
    /// Sends a `GET` request to `/api/contenttype/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: There is no field to sort by; what is asked for is ignored.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.contenttype_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn contenttype_list(&self) -> builder::ContenttypeList<'_> {
        builder::ContenttypeList::new(self)
    }
    /// Show a kind of objects by its name
    ///
    /// The kind of objects that has a name.
    ///
    /// Sends a `GET` request to `/api/contenttype/model/{model}/`
    ///
    /// Arguments:
    /// - `model`: Its name.
    /// ```ignore
    /// let response = client.contenttype_retrieve_model()
    /// .model(model)
    /// .send()
    /// .await;
    /// ```
    pub fn contenttype_retrieve_model(&self) -> builder::ContenttypeRetrieveModel<'_> {
        builder::ContenttypeRetrieveModel::new(self)
    }
    /// Show a kind of objects
    ///
    /// One kind of objects.
    ///
    /// Sends a `GET` request to `/api/contenttype/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.contenttype_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn contenttype_retrieve(&self) -> builder::ContenttypeRetrieve<'_> {
        builder::ContenttypeRetrieve::new(self)
    }
    /// Show all sets of states
    ///
    /// All sets of states by their names, with the states that users have added.
    ///
    /// Sends a `GET` request to `/api/generic/status/`
    ///
    /// ```ignore
    /// let response = client.generic_status_retrieve_all()
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_retrieve_all(&self) -> builder::GenericStatusRetrieveAll<'_> {
        builder::GenericStatusRetrieveAll::new(self)
    }
    /// List custom states
    ///
    /// All custom states that match the filters.
    ///
    /// Sends a `GET` request to `/api/generic/status/custom/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `model`: Only those of this kind of object.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `reference_status`: Only those of this set.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.generic_status_custom_list()
    /// .limit(limit)
    /// .model(model)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .reference_status(reference_status)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_custom_list(&self) -> builder::GenericStatusCustomList<'_> {
        builder::GenericStatusCustomList::new(self)
    }
    /// Create a custom state
    ///
    /// Adds a state to a set; lists, filters and texts know it at once.
    ///
    /// Sends a `POST` request to `/api/generic/status/custom/`
    ///
    /// ```ignore
    /// let response = client.generic_status_custom_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_custom_create(&self) -> builder::GenericStatusCustomCreate<'_> {
        builder::GenericStatusCustomCreate::new(self)
    }
    /// Show a custom state
    ///
    /// One custom state.
    ///
    /// Sends a `GET` request to `/api/generic/status/custom/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.generic_status_custom_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_custom_retrieve(&self) -> builder::GenericStatusCustomRetrieve<'_> {
        builder::GenericStatusCustomRetrieve::new(self)
    }
    /// Replace a custom state
    ///
    /// Sets the fields of a custom state.
    ///
    /// Sends a `PUT` request to `/api/generic/status/custom/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.generic_status_custom_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_custom_update(&self) -> builder::GenericStatusCustomUpdate<'_> {
        builder::GenericStatusCustomUpdate::new(self)
    }
    /// Delete a custom state
    ///
    /// Deletes a custom state.
    ///
    /// Sends a `DELETE` request to `/api/generic/status/custom/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.generic_status_custom_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_custom_destroy(&self) -> builder::GenericStatusCustomDestroy<'_> {
        builder::GenericStatusCustomDestroy::new(self)
    }
    /// Change a custom state
    ///
    /// Sets the given fields of a custom state.
    ///
    /// Sends a `PATCH` request to `/api/generic/status/custom/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.generic_status_custom_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_custom_partial_update(
        &self,
    ) -> builder::GenericStatusCustomPartialUpdate<'_> {
        builder::GenericStatusCustomPartialUpdate::new(self)
    }
    /// Show a set of states
    ///
    /// One set of states, with the states that users have added.
    ///
    /// Sends a `GET` request to `/api/generic/status/{statusmodel}/`
    ///
    /// Arguments:
    /// - `statusmodel`: Name of the set, such as `StockStatus`, or of a kind of object that has its states.
    /// ```ignore
    /// let response = client.generic_status_retrieve()
    /// .statusmodel(statusmodel)
    /// .send()
    /// .await;
    /// ```
    pub fn generic_status_retrieve(&self) -> builder::GenericStatusRetrieve<'_> {
        builder::GenericStatusRetrieve::new(self)
    }
    /// Show metadata
    ///
    /// What programs keep with an object.
    ///
    /// Sends a `GET` request to `/api/metadata/{model}/{id}/`
    ///
    /// Arguments:
    /// - `model`: Kind of object, such as `part`.
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.metadata_pk_retrieve()
    /// .model(model)
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn metadata_pk_retrieve(&self) -> builder::MetadataPkRetrieve<'_> {
        builder::MetadataPkRetrieve::new(self)
    }
    /// Replace metadata
    ///
    /// Sets all that programs keep with an object.
    ///
    /// Sends a `PUT` request to `/api/metadata/{model}/{id}/`
    ///
    /// Arguments:
    /// - `model`: Kind of object, such as `part`.
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.metadata_pk_update()
    /// .model(model)
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn metadata_pk_update(&self) -> builder::MetadataPkUpdate<'_> {
        builder::MetadataPkUpdate::new(self)
    }
    /// Change metadata
    ///
    /// Sets some of what programs keep with an object; other names keep their values.
    ///
    /// Sends a `PATCH` request to `/api/metadata/{model}/{id}/`
    ///
    /// Arguments:
    /// - `model`: Kind of object, such as `part`.
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.metadata_pk_partial_update()
    /// .model(model)
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn metadata_pk_partial_update(&self) -> builder::MetadataPkPartialUpdate<'_> {
        builder::MetadataPkPartialUpdate::new(self)
    }
    /// Show metadata
    ///
    /// What programs keep with an object.
    ///
    /// Sends a `GET` request to `/api/metadata/{model}/{lookup_field}/{lookup_value}/`
    ///
    /// Arguments:
    /// - `model`: Kind of object, such as `part`.
    /// - `lookup_field`: Field that finds the object, such as `IPN`.
    /// - `lookup_value`: Value of that field.
    /// ```ignore
    /// let response = client.metadata_retrieve()
    /// .model(model)
    /// .lookup_field(lookup_field)
    /// .lookup_value(lookup_value)
    /// .send()
    /// .await;
    /// ```
    pub fn metadata_retrieve(&self) -> builder::MetadataRetrieve<'_> {
        builder::MetadataRetrieve::new(self)
    }
    /// Replace metadata
    ///
    /// Sets all that programs keep with an object.
    ///
    /// Sends a `PUT` request to `/api/metadata/{model}/{lookup_field}/{lookup_value}/`
    ///
    /// Arguments:
    /// - `model`: Kind of object, such as `part`.
    /// - `lookup_field`: Field that finds the object, such as `IPN`.
    /// - `lookup_value`: Value of that field.
    /// - `body`
    /// ```ignore
    /// let response = client.metadata_update()
    /// .model(model)
    /// .lookup_field(lookup_field)
    /// .lookup_value(lookup_value)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn metadata_update(&self) -> builder::MetadataUpdate<'_> {
        builder::MetadataUpdate::new(self)
    }
    /// Change metadata
    ///
    /// Sets some of what programs keep with an object; other names keep their values.
    ///
    /// Sends a `PATCH` request to `/api/metadata/{model}/{lookup_field}/{lookup_value}/`
    ///
    /// Arguments:
    /// - `model`: Kind of object, such as `part`.
    /// - `lookup_field`: Field that finds the object, such as `IPN`.
    /// - `lookup_value`: Value of that field.
    /// - `body`
    /// ```ignore
    /// let response = client.metadata_partial_update()
    /// .model(model)
    /// .lookup_field(lookup_field)
    /// .lookup_value(lookup_value)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn metadata_partial_update(&self) -> builder::MetadataPartialUpdate<'_> {
        builder::MetadataPartialUpdate::new(self)
    }
    /// List parts
    ///
    /// All parts that match the filters.
    ///
    /// Sends a `GET` request to `/api/part/`
    ///
    /// Arguments:
    /// - `ipn`: Only with exactly this internal part number.
    /// - `ipn_regex`: Only with an internal part number that matches this regular expression.
    /// - `active`: Only active ones (or only inactive ones).
    /// - `ancestor`: Only variants of this part, at any depth.
    /// - `assembly`: Only assemblies (or none).
    /// - `bom_valid`: Only with a validated bill of materials (or without).
    /// - `cascade`: Whether to look below the chosen one as well; true unless said otherwise.
    /// - `category`: Only in this category; null for those without one.
    /// - `category_detail`: Whether to include the category.
    /// - `component`: Only components (or none).
    /// - `consumable`: Only consumables (or none).
    /// - `convert_from`: Only parts that this part can be converted to.
    /// - `created_after`: Only created after this day.
    /// - `created_before`: Only created before this day.
    /// - `default_location`: Only with this default location.
    /// - `depleted_stock`: Only with no stock left (or with some).
    /// - `exclude_id`: Primary keys to leave out, separated by commas.
    /// - `exclude_related`: Leave out parts related to this part.
    /// - `exclude_tree`: Leave out this one and all below it.
    /// - `has_ipn`: Only with an internal part number (or without).
    /// - `has_pricing`: Only with prices (or without).
    /// - `has_revisions`: Only with revisions (or without).
    /// - `has_stock`: Only with stock (or without).
    /// - `has_units`: Only with a unit (or without).
    /// - `high_stock`: Only with more stock than the maximum (or not).
    /// - `in_bom_for`: Only parts that this assembly is built from.
    /// - `is_revision`: Only revisions of other parts (or none).
    /// - `is_template`: Only templates (or none).
    /// - `is_variant`: Only variants (or none).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `location_detail`: Whether to include the location.
    /// - `locked`: Only locked ones (or none).
    /// - `low_stock`: Only with less stock than the minimum (or not).
    /// - `name_regex`: Only with a name that matches this regular expression.
    /// - `offset`: Number of rows to skip.
    /// - `on_order`: Only with a quantity on order (or without).
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parameters`: Whether to include the parameters.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// - `price_breaks`: Whether to include the prices by quantity.
    /// - `purchaseable`: Only purchaseable ones (or none).
    /// - `related`: Only parts related to this part.
    /// - `revision_of`: Only revisions of this part.
    /// - `salable`: Only salable ones (or none).
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `starred`: Only those that the caller follows (or does not).
    /// - `stock_to_build`: Only with stock that builds need (or without).
    /// - `tags`: Whether to include the tags.
    /// - `testable`: Only testable ones (or none).
    /// - `trackable`: Only trackable ones (or none).
    /// - `unallocated_stock`: Only with stock that nothing has set aside (or without).
    /// - `variant_of`: Only variants of this part.
    /// - `virtual_`: Only virtual ones (or none).
    /// ```ignore
    /// let response = client.part_list()
    /// .ipn(ipn)
    /// .ipn_regex(ipn_regex)
    /// .active(active)
    /// .ancestor(ancestor)
    /// .assembly(assembly)
    /// .bom_valid(bom_valid)
    /// .cascade(cascade)
    /// .category(category)
    /// .category_detail(category_detail)
    /// .component(component)
    /// .consumable(consumable)
    /// .convert_from(convert_from)
    /// .created_after(created_after)
    /// .created_before(created_before)
    /// .default_location(default_location)
    /// .depleted_stock(depleted_stock)
    /// .exclude_id(exclude_id)
    /// .exclude_related(exclude_related)
    /// .exclude_tree(exclude_tree)
    /// .has_ipn(has_ipn)
    /// .has_pricing(has_pricing)
    /// .has_revisions(has_revisions)
    /// .has_stock(has_stock)
    /// .has_units(has_units)
    /// .high_stock(high_stock)
    /// .in_bom_for(in_bom_for)
    /// .is_revision(is_revision)
    /// .is_template(is_template)
    /// .is_variant(is_variant)
    /// .limit(limit)
    /// .location_detail(location_detail)
    /// .locked(locked)
    /// .low_stock(low_stock)
    /// .name_regex(name_regex)
    /// .offset(offset)
    /// .on_order(on_order)
    /// .ordering(ordering)
    /// .parameters(parameters)
    /// .path_detail(path_detail)
    /// .price_breaks(price_breaks)
    /// .purchaseable(purchaseable)
    /// .related(related)
    /// .revision_of(revision_of)
    /// .salable(salable)
    /// .search(search)
    /// .starred(starred)
    /// .stock_to_build(stock_to_build)
    /// .tags(tags)
    /// .testable(testable)
    /// .trackable(trackable)
    /// .unallocated_stock(unallocated_stock)
    /// .variant_of(variant_of)
    /// .virtual_(virtual_)
    /// .send()
    /// .await;
    /// ```
    pub fn part_list(&self) -> builder::PartList<'_> {
        builder::PartList::new(self)
    }
    /// Set fields of several parts
    ///
    /// Sets the given fields of all the given parts, or of none if one of them refuses.
    ///
    /// Sends a `PUT` request to `/api/part/`
    ///
    /// ```ignore
    /// let response = client.part_bulk_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_bulk_update(&self) -> builder::PartBulkUpdate<'_> {
        builder::PartBulkUpdate::new(self)
    }
    /// Create a part
    ///
    /// Creates a part.
    ///
    /// Sends a `POST` request to `/api/part/`
    ///
    /// ```ignore
    /// let response = client.part_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_create(&self) -> builder::PartCreate<'_> {
        builder::PartCreate::new(self)
    }
    /// Change fields of several parts
    ///
    /// Sets the given fields of all the given parts, or of none if one of them refuses.
    ///
    /// Sends a `PATCH` request to `/api/part/`
    ///
    /// ```ignore
    /// let response = client.part_bulk_partial_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_bulk_partial_update(&self) -> builder::PartBulkPartialUpdate<'_> {
        builder::PartBulkPartialUpdate::new(self)
    }
    /// List part categories
    ///
    /// All part categories that match the filters.
    ///
    /// Sends a `GET` request to `/api/part/category/`
    ///
    /// Arguments:
    /// - `cascade`: With a parent: whether to look at any depth below it, not only directly. False without a parent means the top of the tree.
    /// - `depth`: How many levels below the chosen one to look.
    /// - `exclude_tree`: Leave out this one and all below it.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `name`: Only with exactly this name.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parent`: Only directly below this one; null for the top of the tree.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `starred`: Only those that the caller follows (or does not).
    /// - `structural`: Only structural ones (or none).
    /// - `top_level`: Only the top of the tree (or not).
    /// ```ignore
    /// let response = client.part_category_list()
    /// .cascade(cascade)
    /// .depth(depth)
    /// .exclude_tree(exclude_tree)
    /// .limit(limit)
    /// .name(name)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .parent(parent)
    /// .path_detail(path_detail)
    /// .search(search)
    /// .starred(starred)
    /// .structural(structural)
    /// .top_level(top_level)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_list(&self) -> builder::PartCategoryList<'_> {
        builder::PartCategoryList::new(self)
    }
    /// Set fields of several part categories
    ///
    /// Sets the given fields of all the given part categories, or of none if one of them refuses.
    ///
    /// Sends a `PUT` request to `/api/part/category/`
    ///
    /// ```ignore
    /// let response = client.part_category_bulk_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_bulk_update(&self) -> builder::PartCategoryBulkUpdate<'_> {
        builder::PartCategoryBulkUpdate::new(self)
    }
    /// Create a part category
    ///
    /// Creates a part category.
    ///
    /// Sends a `POST` request to `/api/part/category/`
    ///
    /// ```ignore
    /// let response = client.part_category_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_create(&self) -> builder::PartCategoryCreate<'_> {
        builder::PartCategoryCreate::new(self)
    }
    /// Change fields of several part categories
    ///
    /// Sets the given fields of all the given part categories, or of none if one of them refuses.
    ///
    /// Sends a `PATCH` request to `/api/part/category/`
    ///
    /// ```ignore
    /// let response = client.part_category_bulk_partial_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_bulk_partial_update(&self) -> builder::PartCategoryBulkPartialUpdate<'_> {
        builder::PartCategoryBulkPartialUpdate::new(self)
    }
    /// List parameters of categories
    ///
    /// All parameters of categories.
    ///
    /// Sends a `GET` request to `/api/part/category/parameters/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// ```ignore
    /// let response = client.part_category_parameters_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_parameters_list(&self) -> builder::PartCategoryParametersList<'_> {
        builder::PartCategoryParametersList::new(self)
    }
    /// Create a parameter of a category
    ///
    /// Creates a parameter of a category.
    ///
    /// Sends a `POST` request to `/api/part/category/parameters/`
    ///
    /// ```ignore
    /// let response = client.part_category_parameters_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_parameters_create(&self) -> builder::PartCategoryParametersCreate<'_> {
        builder::PartCategoryParametersCreate::new(self)
    }
    /// Show a parameter of a category
    ///
    /// One parameter of a category.
    ///
    /// Sends a `GET` request to `/api/part/category/parameters/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_category_parameters_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_parameters_retrieve(&self) -> builder::PartCategoryParametersRetrieve<'_> {
        builder::PartCategoryParametersRetrieve::new(self)
    }
    /// Replace a parameter of a category
    ///
    /// Sets the fields of a parameter of a category.
    ///
    /// Sends a `PUT` request to `/api/part/category/parameters/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_category_parameters_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_parameters_update(&self) -> builder::PartCategoryParametersUpdate<'_> {
        builder::PartCategoryParametersUpdate::new(self)
    }
    /// Delete a parameter of a category
    ///
    /// Deletes a parameter of a category.
    ///
    /// Sends a `DELETE` request to `/api/part/category/parameters/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_category_parameters_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_parameters_destroy(&self) -> builder::PartCategoryParametersDestroy<'_> {
        builder::PartCategoryParametersDestroy::new(self)
    }
    /// Change a parameter of a category
    ///
    /// Sets the given fields of a parameter of a category.
    ///
    /// Sends a `PATCH` request to `/api/part/category/parameters/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_category_parameters_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_parameters_partial_update(
        &self,
    ) -> builder::PartCategoryParametersPartialUpdate<'_> {
        builder::PartCategoryParametersPartialUpdate::new(self)
    }
    /// List the category tree
    ///
    /// All categories as nodes of their tree.
    ///
    /// Sends a `GET` request to `/api/part/category/tree/`
    ///
    /// Arguments:
    /// - `level`: Only at this depth.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `max_level`: Only down to this depth.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parent`: Only directly below this one; null for the top of the tree.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `tree_id`: Only of this tree.
    /// ```ignore
    /// let response = client.part_category_tree_list()
    /// .level(level)
    /// .limit(limit)
    /// .max_level(max_level)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .parent(parent)
    /// .search(search)
    /// .tree_id(tree_id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_tree_list(&self) -> builder::PartCategoryTreeList<'_> {
        builder::PartCategoryTreeList::new(self)
    }
    /// Show a part category
    ///
    /// One part category.
    ///
    /// Sends a `GET` request to `/api/part/category/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// ```ignore
    /// let response = client.part_category_retrieve()
    /// .id(id)
    /// .path_detail(path_detail)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_retrieve(&self) -> builder::PartCategoryRetrieve<'_> {
        builder::PartCategoryRetrieve::new(self)
    }
    /// Replace a part category
    ///
    /// Sets the fields of a part category; those left out keep their values unless they are required.
    ///
    /// Sends a `PUT` request to `/api/part/category/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_category_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_update(&self) -> builder::PartCategoryUpdate<'_> {
        builder::PartCategoryUpdate::new(self)
    }
    /// Delete a part category
    ///
    /// Deletes a part category.
    ///
    /// Sends a `DELETE` request to `/api/part/category/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_category_destroy()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_destroy(&self) -> builder::PartCategoryDestroy<'_> {
        builder::PartCategoryDestroy::new(self)
    }
    /// Change a part category
    ///
    /// Sets the given fields of a part category.
    ///
    /// Sends a `PATCH` request to `/api/part/category/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_category_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_category_partial_update(&self) -> builder::PartCategoryPartialUpdate<'_> {
        builder::PartCategoryPartialUpdate::new(self)
    }
    /// List internal prices
    ///
    /// All internal prices that match the filters.
    ///
    /// Sends a `GET` request to `/api/part/internal-price/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `part`: Only of this part.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.part_internal_price_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .part(part)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn part_internal_price_list(&self) -> builder::PartInternalPriceList<'_> {
        builder::PartInternalPriceList::new(self)
    }
    /// Create an internal price
    ///
    /// Creates an internal price of a part from a quantity on.
    ///
    /// Sends a `POST` request to `/api/part/internal-price/`
    ///
    /// ```ignore
    /// let response = client.part_internal_price_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_internal_price_create(&self) -> builder::PartInternalPriceCreate<'_> {
        builder::PartInternalPriceCreate::new(self)
    }
    /// Show an internal price
    ///
    /// One internal price.
    ///
    /// Sends a `GET` request to `/api/part/internal-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_internal_price_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_internal_price_retrieve(&self) -> builder::PartInternalPriceRetrieve<'_> {
        builder::PartInternalPriceRetrieve::new(self)
    }
    /// Replace an internal price
    ///
    /// Sets the fields of an internal price.
    ///
    /// Sends a `PUT` request to `/api/part/internal-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_internal_price_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_internal_price_update(&self) -> builder::PartInternalPriceUpdate<'_> {
        builder::PartInternalPriceUpdate::new(self)
    }
    /// Delete an internal price
    ///
    /// Deletes an internal price.
    ///
    /// Sends a `DELETE` request to `/api/part/internal-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_internal_price_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_internal_price_destroy(&self) -> builder::PartInternalPriceDestroy<'_> {
        builder::PartInternalPriceDestroy::new(self)
    }
    /// Change an internal price
    ///
    /// Sets the given fields of an internal price.
    ///
    /// Sends a `PATCH` request to `/api/part/internal-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_internal_price_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_internal_price_partial_update(
        &self,
    ) -> builder::PartInternalPricePartialUpdate<'_> {
        builder::PartInternalPricePartialUpdate::new(self)
    }
    /// List relations of parts
    ///
    /// All relations of parts that match the filters.
    ///
    /// Sends a `GET` request to `/api/part/related/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: There is no field to sort by; what is asked for is ignored.
    /// - `part`: Only relations of this part.
    /// - `part_1`: Only those that name this part first.
    /// - `part_2`: Only those that name this part second.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.part_related_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .part(part)
    /// .part_1(part_1)
    /// .part_2(part_2)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn part_related_list(&self) -> builder::PartRelatedList<'_> {
        builder::PartRelatedList::new(self)
    }
    /// Create a relation of two parts
    ///
    /// Relates two parts to each other; the order of the two does not matter.
    ///
    /// Sends a `POST` request to `/api/part/related/`
    ///
    /// ```ignore
    /// let response = client.part_related_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_related_create(&self) -> builder::PartRelatedCreate<'_> {
        builder::PartRelatedCreate::new(self)
    }
    /// Show a relation of two parts
    ///
    /// One relation of two parts.
    ///
    /// Sends a `GET` request to `/api/part/related/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_related_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_related_retrieve(&self) -> builder::PartRelatedRetrieve<'_> {
        builder::PartRelatedRetrieve::new(self)
    }
    /// Replace a relation of two parts
    ///
    /// Sets the fields of a relation of two parts.
    ///
    /// Sends a `PUT` request to `/api/part/related/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_related_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_related_update(&self) -> builder::PartRelatedUpdate<'_> {
        builder::PartRelatedUpdate::new(self)
    }
    /// Delete a relation of two parts
    ///
    /// Deletes a relation of two parts.
    ///
    /// Sends a `DELETE` request to `/api/part/related/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_related_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_related_destroy(&self) -> builder::PartRelatedDestroy<'_> {
        builder::PartRelatedDestroy::new(self)
    }
    /// Change a relation of two parts
    ///
    /// Sets the given fields of a relation of two parts.
    ///
    /// Sends a `PATCH` request to `/api/part/related/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_related_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_related_partial_update(&self) -> builder::PartRelatedPartialUpdate<'_> {
        builder::PartRelatedPartialUpdate::new(self)
    }
    /// List sale prices
    ///
    /// All sale prices that match the filters.
    ///
    /// Sends a `GET` request to `/api/part/sale-price/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `part`: Only of this part.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.part_sale_price_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .part(part)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn part_sale_price_list(&self) -> builder::PartSalePriceList<'_> {
        builder::PartSalePriceList::new(self)
    }
    /// Create a sale price
    ///
    /// Creates a sale price of a part from a quantity on.
    ///
    /// Sends a `POST` request to `/api/part/sale-price/`
    ///
    /// ```ignore
    /// let response = client.part_sale_price_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_sale_price_create(&self) -> builder::PartSalePriceCreate<'_> {
        builder::PartSalePriceCreate::new(self)
    }
    /// Show a sale price
    ///
    /// One sale price.
    ///
    /// Sends a `GET` request to `/api/part/sale-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_sale_price_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_sale_price_retrieve(&self) -> builder::PartSalePriceRetrieve<'_> {
        builder::PartSalePriceRetrieve::new(self)
    }
    /// Replace a sale price
    ///
    /// Sets the fields of a sale price.
    ///
    /// Sends a `PUT` request to `/api/part/sale-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_sale_price_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_sale_price_update(&self) -> builder::PartSalePriceUpdate<'_> {
        builder::PartSalePriceUpdate::new(self)
    }
    /// Delete a sale price
    ///
    /// Deletes a sale price.
    ///
    /// Sends a `DELETE` request to `/api/part/sale-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_sale_price_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_sale_price_destroy(&self) -> builder::PartSalePriceDestroy<'_> {
        builder::PartSalePriceDestroy::new(self)
    }
    /// Change a sale price
    ///
    /// Sets the given fields of a sale price.
    ///
    /// Sends a `PATCH` request to `/api/part/sale-price/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_sale_price_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_sale_price_partial_update(&self) -> builder::PartSalePricePartialUpdate<'_> {
        builder::PartSalePricePartialUpdate::new(self)
    }
    /// List test templates
    ///
    /// All test templates that match the filters.
    ///
    /// Sends a `GET` request to `/api/part/test-template/`
    ///
    /// Arguments:
    /// - `enabled`: Only those in use (or only the others).
    /// - `has_results`: Only with results (or without).
    /// - `key`: Only with exactly this key.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `part`: Only of this part, and those that it has from the parts that it is a variant of.
    /// - `required`: Only tests that an item must pass (or need not).
    /// - `requires_attachment`: Only tests whose results need a file (or none).
    /// - `requires_value`: Only tests whose results need a value (or none).
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.part_test_template_list()
    /// .enabled(enabled)
    /// .has_results(has_results)
    /// .key(key)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .part(part)
    /// .required(required)
    /// .requires_attachment(requires_attachment)
    /// .requires_value(requires_value)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn part_test_template_list(&self) -> builder::PartTestTemplateList<'_> {
        builder::PartTestTemplateList::new(self)
    }
    /// Create a test template
    ///
    /// Creates a test that stock of a part, and of its variants, goes through.
    ///
    /// Sends a `POST` request to `/api/part/test-template/`
    ///
    /// ```ignore
    /// let response = client.part_test_template_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_test_template_create(&self) -> builder::PartTestTemplateCreate<'_> {
        builder::PartTestTemplateCreate::new(self)
    }
    /// Show a test template
    ///
    /// One test template.
    ///
    /// Sends a `GET` request to `/api/part/test-template/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_test_template_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_test_template_retrieve(&self) -> builder::PartTestTemplateRetrieve<'_> {
        builder::PartTestTemplateRetrieve::new(self)
    }
    /// Replace a test template
    ///
    /// Sets the fields of a test template.
    ///
    /// Sends a `PUT` request to `/api/part/test-template/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_test_template_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_test_template_update(&self) -> builder::PartTestTemplateUpdate<'_> {
        builder::PartTestTemplateUpdate::new(self)
    }
    /// Delete a test template
    ///
    /// Deletes a test template with all its results.
    ///
    /// Sends a `DELETE` request to `/api/part/test-template/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_test_template_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_test_template_destroy(&self) -> builder::PartTestTemplateDestroy<'_> {
        builder::PartTestTemplateDestroy::new(self)
    }
    /// Change a test template
    ///
    /// Sets the given fields of a test template.
    ///
    /// Sends a `PATCH` request to `/api/part/test-template/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_test_template_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_test_template_partial_update(&self) -> builder::PartTestTemplatePartialUpdate<'_> {
        builder::PartTestTemplatePartialUpdate::new(self)
    }
    /// List the pictures of parts
    ///
    /// All pictures that parts show, those of the most parts first.
    ///
    /// Sends a `GET` request to `/api/part/thumbs/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `search`: Words that the parts must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.part_thumbs_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn part_thumbs_list(&self) -> builder::PartThumbsList<'_> {
        builder::PartThumbsList::new(self)
    }
    /// Show a part's picture
    ///
    /// The picture of one part.
    ///
    /// Sends a `GET` request to `/api/part/thumbs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key of the part.
    /// ```ignore
    /// let response = client.part_thumbs_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_thumbs_retrieve(&self) -> builder::PartThumbsRetrieve<'_> {
        builder::PartThumbsRetrieve::new(self)
    }
    /// Replace a part's picture
    ///
    /// Gives a part another picture.
    ///
    /// Sends a `PUT` request to `/api/part/thumbs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key of the part.
    /// - `body`
    /// ```ignore
    /// let response = client.part_thumbs_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_thumbs_update(&self) -> builder::PartThumbsUpdate<'_> {
        builder::PartThumbsUpdate::new(self)
    }
    /// Change a part's picture
    ///
    /// Gives a part another picture, if one is sent.
    ///
    /// Sends a `PATCH` request to `/api/part/thumbs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key of the part.
    /// - `body`
    /// ```ignore
    /// let response = client.part_thumbs_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_thumbs_partial_update(&self) -> builder::PartThumbsPartialUpdate<'_> {
        builder::PartThumbsPartialUpdate::new(self)
    }
    /// Show a part
    ///
    /// One part.
    ///
    /// Sends a `GET` request to `/api/part/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `category_detail`: Whether to include the category.
    /// - `location_detail`: Whether to include the location.
    /// - `parameters`: Whether to include the parameters.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// - `price_breaks`: Whether to include the prices by quantity.
    /// - `tags`: Whether to include the tags.
    /// ```ignore
    /// let response = client.part_retrieve()
    /// .id(id)
    /// .category_detail(category_detail)
    /// .location_detail(location_detail)
    /// .parameters(parameters)
    /// .path_detail(path_detail)
    /// .price_breaks(price_breaks)
    /// .tags(tags)
    /// .send()
    /// .await;
    /// ```
    pub fn part_retrieve(&self) -> builder::PartRetrieve<'_> {
        builder::PartRetrieve::new(self)
    }
    /// Replace a part
    ///
    /// Sets the fields of a part; those left out keep their values unless they are required.
    ///
    /// Sends a `PUT` request to `/api/part/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_update(&self) -> builder::PartUpdate<'_> {
        builder::PartUpdate::new(self)
    }
    /// Delete a part
    ///
    /// Deletes a part.
    ///
    /// Sends a `DELETE` request to `/api/part/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.part_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn part_destroy(&self) -> builder::PartDestroy<'_> {
        builder::PartDestroy::new(self)
    }
    /// Change a part
    ///
    /// Sets the given fields of a part.
    ///
    /// Sends a `PATCH` request to `/api/part/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.part_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn part_partial_update(&self) -> builder::PartPartialUpdate<'_> {
        builder::PartPartialUpdate::new(self)
    }
    /// List project codes
    ///
    /// All project codes that match the filters.
    ///
    /// Sends a `GET` request to `/api/project-code/`
    ///
    /// Arguments:
    /// - `active`: Only those in use (or only the others).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.project_code_list()
    /// .active(active)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn project_code_list(&self) -> builder::ProjectCodeList<'_> {
        builder::ProjectCodeList::new(self)
    }
    /// Create a project code
    ///
    /// Creates a project code.
    ///
    /// Sends a `POST` request to `/api/project-code/`
    ///
    /// ```ignore
    /// let response = client.project_code_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn project_code_create(&self) -> builder::ProjectCodeCreate<'_> {
        builder::ProjectCodeCreate::new(self)
    }
    /// Show a project code
    ///
    /// One project code.
    ///
    /// Sends a `GET` request to `/api/project-code/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.project_code_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn project_code_retrieve(&self) -> builder::ProjectCodeRetrieve<'_> {
        builder::ProjectCodeRetrieve::new(self)
    }
    /// Replace a project code
    ///
    /// Sets the fields of a project code.
    ///
    /// Sends a `PUT` request to `/api/project-code/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.project_code_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn project_code_update(&self) -> builder::ProjectCodeUpdate<'_> {
        builder::ProjectCodeUpdate::new(self)
    }
    /// Delete a project code
    ///
    /// Deletes a project code; what was booked to it has none then.
    ///
    /// Sends a `DELETE` request to `/api/project-code/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.project_code_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn project_code_destroy(&self) -> builder::ProjectCodeDestroy<'_> {
        builder::ProjectCodeDestroy::new(self)
    }
    /// Change a project code
    ///
    /// Sets the given fields of a project code.
    ///
    /// Sends a `PATCH` request to `/api/project-code/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.project_code_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn project_code_partial_update(&self) -> builder::ProjectCodePartialUpdate<'_> {
        builder::ProjectCodePartialUpdate::new(self)
    }
    /// List stock items
    ///
    /// All stock items that match the filters.
    ///
    /// Sends a `GET` request to `/api/stock/`
    ///
    /// Arguments:
    /// - `ipn`: Only with exactly this internal part number.
    /// - `ipn_contains`: Only with this text in the internal part number.
    /// - `ipn_regex`: Only with an internal part number that matches this regular expression.
    /// - `active`: Only active ones (or only inactive ones).
    /// - `allocated`: Only with a quantity set aside (or without).
    /// - `assembly`: Only assemblies (or none).
    /// - `available`: Only with a quantity that nothing has set aside (or without).
    /// - `batch`: Only of exactly this batch.
    /// - `batch_regex`: Only with a batch code that matches this regular expression.
    /// - `belongs_to`: Only installed in this stock item.
    /// - `bom_item`: Only usable for this line of a bill of materials.
    /// - `build`: Only made by this build order.
    /// - `cascade`: Whether to look below the chosen one as well; true unless said otherwise.
    /// - `category`: Only in this category; null for those without one.
    /// - `company`: Only of this supplier or manufacturer.
    /// - `consumed`: Only used up by a build order (or not).
    /// - `consumed_by`: Only used up by this build order.
    /// - `created_after`: Only created after this day.
    /// - `created_before`: Only created before this day.
    /// - `customer`: Only with this customer.
    /// - `depleted`: Only with nothing left (or with something).
    /// - `expired`: Only expired ones (or none).
    /// - `expiry_after`: Only expiring after this day.
    /// - `expiry_before`: Only expiring before this day.
    /// - `external`: Only at external locations (or none).
    /// - `has_batch`: Only with a batch code (or without).
    /// - `has_child_items`: Only with items split from them (or without).
    /// - `has_installed_items`: Only with items installed in them (or without).
    /// - `has_purchase_price`: Only with a purchase price (or without).
    /// - `has_stocktake`: Only ever counted (or never).
    /// - `in_stock`: Only in stock (or not).
    /// - `include_variants`: Whether the part filter includes its variants; true unless said otherwise.
    /// - `installed`: Only installed in another (or not).
    /// - `is_building`: Only still being made (or not).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `location`: Only at this location; null for those without one.
    /// - `location_detail`: Whether to include the location.
    /// - `manufacturer`: Only made by this manufacturer.
    /// - `manufacturer_part`: Only bought as this manufacturer part.
    /// - `max_stock`: Only with at most this quantity.
    /// - `min_stock`: Only with at least this quantity.
    /// - `name`: Only with exactly this name.
    /// - `name_contains`: Only with this text in the name of the part.
    /// - `name_regex`: Only with a name that matches this regular expression.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parent`: Only directly below this one; null for the top of the tree.
    /// - `part`: Only of this part.
    /// - `part_detail`: Whether to include the part.
    /// - `part_tree`: Only of this part or its variants.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// - `purchase_order`: Only from this purchase order.
    /// - `salable`: Only salable ones (or none).
    /// - `sales_order`: Only gone out with this sales order.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `sent_to_customer`: Only with a customer (or not).
    /// - `serial`: Only with exactly this serial number.
    /// - `serial_gte`: Only with a serial number of at least this.
    /// - `serial_lte`: Only with a serial number of at most this.
    /// - `serialized`: Only with a serial number (or without).
    /// - `stale`: Only expiring soon (or not).
    /// - `status`: Only with this status.
    /// - `stocktake_after`: Only counted after this day.
    /// - `stocktake_before`: Only counted before this day.
    /// - `supplier`: Only bought from this supplier.
    /// - `supplier_part`: Only bought as this supplier part.
    /// - `supplier_part_detail`: Whether to include the supplier part.
    /// - `tags`: Whether to include the tags.
    /// - `tags_name`: Only with the tag of this name.
    /// - `tags_slug`: Only with the tag of this slug.
    /// - `tests`: Whether to include the test results.
    /// - `tracked`: Only with a serial number or batch code (or without).
    /// - `updated_after`: Only changed after this day.
    /// - `updated_before`: Only changed before this day.
    /// ```ignore
    /// let response = client.stock_list()
    /// .ipn(ipn)
    /// .ipn_contains(ipn_contains)
    /// .ipn_regex(ipn_regex)
    /// .active(active)
    /// .allocated(allocated)
    /// .assembly(assembly)
    /// .available(available)
    /// .batch(batch)
    /// .batch_regex(batch_regex)
    /// .belongs_to(belongs_to)
    /// .bom_item(bom_item)
    /// .build(build)
    /// .cascade(cascade)
    /// .category(category)
    /// .company(company)
    /// .consumed(consumed)
    /// .consumed_by(consumed_by)
    /// .created_after(created_after)
    /// .created_before(created_before)
    /// .customer(customer)
    /// .depleted(depleted)
    /// .expired(expired)
    /// .expiry_after(expiry_after)
    /// .expiry_before(expiry_before)
    /// .external(external)
    /// .has_batch(has_batch)
    /// .has_child_items(has_child_items)
    /// .has_installed_items(has_installed_items)
    /// .has_purchase_price(has_purchase_price)
    /// .has_stocktake(has_stocktake)
    /// .in_stock(in_stock)
    /// .include_variants(include_variants)
    /// .installed(installed)
    /// .is_building(is_building)
    /// .limit(limit)
    /// .location(location)
    /// .location_detail(location_detail)
    /// .manufacturer(manufacturer)
    /// .manufacturer_part(manufacturer_part)
    /// .max_stock(max_stock)
    /// .min_stock(min_stock)
    /// .name(name)
    /// .name_contains(name_contains)
    /// .name_regex(name_regex)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .parent(parent)
    /// .part(part)
    /// .part_detail(part_detail)
    /// .part_tree(part_tree)
    /// .path_detail(path_detail)
    /// .purchase_order(purchase_order)
    /// .salable(salable)
    /// .sales_order(sales_order)
    /// .search(search)
    /// .sent_to_customer(sent_to_customer)
    /// .serial(serial)
    /// .serial_gte(serial_gte)
    /// .serial_lte(serial_lte)
    /// .serialized(serialized)
    /// .stale(stale)
    /// .status(status)
    /// .stocktake_after(stocktake_after)
    /// .stocktake_before(stocktake_before)
    /// .supplier(supplier)
    /// .supplier_part(supplier_part)
    /// .supplier_part_detail(supplier_part_detail)
    /// .tags(tags)
    /// .tags_name(tags_name)
    /// .tags_slug(tags_slug)
    /// .tests(tests)
    /// .tracked(tracked)
    /// .updated_after(updated_after)
    /// .updated_before(updated_before)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_list(&self) -> builder::StockList<'_> {
        builder::StockList::new(self)
    }
    /// Set fields of several stock items
    ///
    /// Sets the given fields of all the given stock items, or of none if one of them refuses.
    ///
    /// Sends a `PUT` request to `/api/stock/`
    ///
    /// ```ignore
    /// let response = client.stock_bulk_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_bulk_update(&self) -> builder::StockBulkUpdate<'_> {
        builder::StockBulkUpdate::new(self)
    }
    /// Create a stock item
    ///
    /// Creates a stock item.
    ///
    /// Sends a `POST` request to `/api/stock/`
    ///
    /// ```ignore
    /// let response = client.stock_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_create(&self) -> builder::StockCreate<'_> {
        builder::StockCreate::new(self)
    }
    /// Delete several stock items
    ///
    /// Deletes all the given stock items, or none if one of them refuses.
    ///
    /// Sends a `DELETE` request to `/api/stock/`
    ///
    /// ```ignore
    /// let response = client.stock_bulk_destroy()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_bulk_destroy(&self) -> builder::StockBulkDestroy<'_> {
        builder::StockBulkDestroy::new(self)
    }
    /// Change fields of several stock items
    ///
    /// Sets the given fields of all the given stock items, or of none if one of them refuses.
    ///
    /// Sends a `PATCH` request to `/api/stock/`
    ///
    /// ```ignore
    /// let response = client.stock_bulk_partial_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_bulk_partial_update(&self) -> builder::StockBulkPartialUpdate<'_> {
        builder::StockBulkPartialUpdate::new(self)
    }
    /// List types of locations
    ///
    /// All types of locations that match the search.
    ///
    /// Sends a `GET` request to `/api/stock/location-type/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.stock_location_type_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_type_list(&self) -> builder::StockLocationTypeList<'_> {
        builder::StockLocationTypeList::new(self)
    }
    /// Create a type of locations
    ///
    /// Creates a type of locations.
    ///
    /// Sends a `POST` request to `/api/stock/location-type/`
    ///
    /// ```ignore
    /// let response = client.stock_location_type_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_type_create(&self) -> builder::StockLocationTypeCreate<'_> {
        builder::StockLocationTypeCreate::new(self)
    }
    /// Show a type of locations
    ///
    /// One type of locations.
    ///
    /// Sends a `GET` request to `/api/stock/location-type/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.stock_location_type_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_type_retrieve(&self) -> builder::StockLocationTypeRetrieve<'_> {
        builder::StockLocationTypeRetrieve::new(self)
    }
    /// Replace a type of locations
    ///
    /// Sets the fields of a type of locations.
    ///
    /// Sends a `PUT` request to `/api/stock/location-type/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_location_type_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_type_update(&self) -> builder::StockLocationTypeUpdate<'_> {
        builder::StockLocationTypeUpdate::new(self)
    }
    /// Delete a type of locations
    ///
    /// Deletes a type of locations; its locations have none then.
    ///
    /// Sends a `DELETE` request to `/api/stock/location-type/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.stock_location_type_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_type_destroy(&self) -> builder::StockLocationTypeDestroy<'_> {
        builder::StockLocationTypeDestroy::new(self)
    }
    /// Change a type of locations
    ///
    /// Sets the given fields of a type of locations.
    ///
    /// Sends a `PATCH` request to `/api/stock/location-type/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_location_type_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_type_partial_update(
        &self,
    ) -> builder::StockLocationTypePartialUpdate<'_> {
        builder::StockLocationTypePartialUpdate::new(self)
    }
    /// List stock locations
    ///
    /// All stock locations that match the filters.
    ///
    /// Sends a `GET` request to `/api/stock/location/`
    ///
    /// Arguments:
    /// - `cascade`: With a parent: whether to look at any depth below it, not only directly. False without a parent means the top of the tree.
    /// - `depth`: How many levels below the chosen one to look.
    /// - `external`: Only at external locations (or none).
    /// - `has_location_type`: Only with a type (or without).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `location_type`: Only of this type.
    /// - `name`: Only with exactly this name.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parent`: Only directly below this one; null for the top of the tree.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `structural`: Only structural ones (or none).
    /// - `tags`: Whether to include the tags.
    /// - `top_level`: Only the top of the tree (or not).
    /// ```ignore
    /// let response = client.stock_location_list()
    /// .cascade(cascade)
    /// .depth(depth)
    /// .external(external)
    /// .has_location_type(has_location_type)
    /// .limit(limit)
    /// .location_type(location_type)
    /// .name(name)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .parent(parent)
    /// .path_detail(path_detail)
    /// .search(search)
    /// .structural(structural)
    /// .tags(tags)
    /// .top_level(top_level)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_list(&self) -> builder::StockLocationList<'_> {
        builder::StockLocationList::new(self)
    }
    /// Set fields of several stock locations
    ///
    /// Sets the given fields of all the given stock locations, or of none if one of them refuses.
    ///
    /// Sends a `PUT` request to `/api/stock/location/`
    ///
    /// ```ignore
    /// let response = client.stock_location_bulk_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_bulk_update(&self) -> builder::StockLocationBulkUpdate<'_> {
        builder::StockLocationBulkUpdate::new(self)
    }
    /// Create a stock location
    ///
    /// Creates a stock location.
    ///
    /// Sends a `POST` request to `/api/stock/location/`
    ///
    /// ```ignore
    /// let response = client.stock_location_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_create(&self) -> builder::StockLocationCreate<'_> {
        builder::StockLocationCreate::new(self)
    }
    /// Change fields of several stock locations
    ///
    /// Sets the given fields of all the given stock locations, or of none if one of them refuses.
    ///
    /// Sends a `PATCH` request to `/api/stock/location/`
    ///
    /// ```ignore
    /// let response = client.stock_location_bulk_partial_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_bulk_partial_update(
        &self,
    ) -> builder::StockLocationBulkPartialUpdate<'_> {
        builder::StockLocationBulkPartialUpdate::new(self)
    }
    /// List the location tree
    ///
    /// All locations as nodes of their tree.
    ///
    /// Sends a `GET` request to `/api/stock/location/tree/`
    ///
    /// Arguments:
    /// - `level`: Only at this depth.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `max_level`: Only down to this depth.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `parent`: Only directly below this one; null for the top of the tree.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `tree_id`: Only of this tree.
    /// ```ignore
    /// let response = client.stock_location_tree_list()
    /// .level(level)
    /// .limit(limit)
    /// .max_level(max_level)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .parent(parent)
    /// .search(search)
    /// .tree_id(tree_id)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_tree_list(&self) -> builder::StockLocationTreeList<'_> {
        builder::StockLocationTreeList::new(self)
    }
    /// Show a stock location
    ///
    /// One stock location.
    ///
    /// Sends a `GET` request to `/api/stock/location/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// ```ignore
    /// let response = client.stock_location_retrieve()
    /// .id(id)
    /// .path_detail(path_detail)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_retrieve(&self) -> builder::StockLocationRetrieve<'_> {
        builder::StockLocationRetrieve::new(self)
    }
    /// Replace a stock location
    ///
    /// Sets the fields of a stock location; those left out keep their values unless they are required.
    ///
    /// Sends a `PUT` request to `/api/stock/location/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_location_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_update(&self) -> builder::StockLocationUpdate<'_> {
        builder::StockLocationUpdate::new(self)
    }
    /// Delete a stock location
    ///
    /// Deletes a stock location.
    ///
    /// Sends a `DELETE` request to `/api/stock/location/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_location_destroy()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_destroy(&self) -> builder::StockLocationDestroy<'_> {
        builder::StockLocationDestroy::new(self)
    }
    /// Change a stock location
    ///
    /// Sets the given fields of a stock location.
    ///
    /// Sends a `PATCH` request to `/api/stock/location/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_location_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_location_partial_update(&self) -> builder::StockLocationPartialUpdate<'_> {
        builder::StockLocationPartialUpdate::new(self)
    }
    /// Show a stock item
    ///
    /// One stock item.
    ///
    /// Sends a `GET` request to `/api/stock/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `location_detail`: Whether to include the location.
    /// - `part_detail`: Whether to include the part.
    /// - `path_detail`: Whether to include the ancestors in the tree.
    /// - `supplier_part_detail`: Whether to include the supplier part.
    /// - `tests`: Whether to include the test results.
    /// ```ignore
    /// let response = client.stock_retrieve()
    /// .id(id)
    /// .location_detail(location_detail)
    /// .part_detail(part_detail)
    /// .path_detail(path_detail)
    /// .supplier_part_detail(supplier_part_detail)
    /// .tests(tests)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_retrieve(&self) -> builder::StockRetrieve<'_> {
        builder::StockRetrieve::new(self)
    }
    /// Replace a stock item
    ///
    /// Sets the fields of a stock item; those left out keep their values unless they are required.
    ///
    /// Sends a `PUT` request to `/api/stock/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_update(&self) -> builder::StockUpdate<'_> {
        builder::StockUpdate::new(self)
    }
    /// Delete a stock item
    ///
    /// Deletes a stock item.
    ///
    /// Sends a `DELETE` request to `/api/stock/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.stock_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_destroy(&self) -> builder::StockDestroy<'_> {
        builder::StockDestroy::new(self)
    }
    /// Change a stock item
    ///
    /// Sets the given fields of a stock item.
    ///
    /// Sends a `PATCH` request to `/api/stock/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.stock_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn stock_partial_update(&self) -> builder::StockPartialUpdate<'_> {
        builder::StockPartialUpdate::new(self)
    }
    /// List users
    ///
    /// All users that match the filters.
    ///
    /// Sends a `GET` request to `/api/user/`
    ///
    /// Arguments:
    /// - `is_active`: Only active users (or inactive ones).
    /// - `is_staff`: Only staff (or others).
    /// - `is_superuser`: Only superusers (or others).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.user_list()
    /// .is_active(is_active)
    /// .is_staff(is_staff)
    /// .is_superuser(is_superuser)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn user_list(&self) -> builder::UserList<'_> {
        builder::UserList::new(self)
    }
    /// Create a user
    ///
    /// Creates a user. Nobody can sign in as the user until a password is set.
    ///
    /// Sends a `POST` request to `/api/user/`
    ///
    /// ```ignore
    /// let response = client.user_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_create(&self) -> builder::UserCreate<'_> {
        builder::UserCreate::new(self)
    }
    /// List groups
    ///
    /// All groups that match the search.
    ///
    /// Sends a `GET` request to `/api/user/group/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `permission_detail`: Whether to include what members may do, by kind of object.
    /// - `role_detail`: Whether to include the rules; true unless said otherwise.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `user_detail`: Whether to include the members.
    /// ```ignore
    /// let response = client.user_group_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .permission_detail(permission_detail)
    /// .role_detail(role_detail)
    /// .search(search)
    /// .user_detail(user_detail)
    /// .send()
    /// .await;
    /// ```
    pub fn user_group_list(&self) -> builder::UserGroupList<'_> {
        builder::UserGroupList::new(self)
    }
    /// Create a group
    ///
    /// Creates a group, with a rule for each role that allows nothing yet.
    ///
    /// Sends a `POST` request to `/api/user/group/`
    ///
    /// ```ignore
    /// let response = client.user_group_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_group_create(&self) -> builder::UserGroupCreate<'_> {
        builder::UserGroupCreate::new(self)
    }
    /// Show a group
    ///
    /// One group.
    ///
    /// Sends a `GET` request to `/api/user/group/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `permission_detail`: Whether to include what members may do, by kind of object.
    /// - `role_detail`: Whether to include the rules; true unless said otherwise.
    /// - `user_detail`: Whether to include the members.
    /// ```ignore
    /// let response = client.user_group_retrieve()
    /// .id(id)
    /// .permission_detail(permission_detail)
    /// .role_detail(role_detail)
    /// .user_detail(user_detail)
    /// .send()
    /// .await;
    /// ```
    pub fn user_group_retrieve(&self) -> builder::UserGroupRetrieve<'_> {
        builder::UserGroupRetrieve::new(self)
    }
    /// Replace a group
    ///
    /// Sets the fields of a group.
    ///
    /// Sends a `PUT` request to `/api/user/group/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_group_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_group_update(&self) -> builder::UserGroupUpdate<'_> {
        builder::UserGroupUpdate::new(self)
    }
    /// Delete a group
    ///
    /// Deletes a group; its members lose what it allowed.
    ///
    /// Sends a `DELETE` request to `/api/user/group/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_group_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_group_destroy(&self) -> builder::UserGroupDestroy<'_> {
        builder::UserGroupDestroy::new(self)
    }
    /// Change a group
    ///
    /// Sets the given fields of a group.
    ///
    /// Sends a `PATCH` request to `/api/user/group/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_group_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_group_partial_update(&self) -> builder::UserGroupPartialUpdate<'_> {
        builder::UserGroupPartialUpdate::new(self)
    }
    /// Show the calling user
    ///
    /// The calling user, with groups, profile and roles.
    ///
    /// Sends a `GET` request to `/api/user/me/`
    ///
    /// Arguments:
    /// - `roles`: Whether to include the roles; true unless said otherwise.
    /// ```ignore
    /// let response = client.user_me_retrieve()
    /// .roles(roles)
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_retrieve(&self) -> builder::UserMeRetrieve<'_> {
        builder::UserMeRetrieve::new(self)
    }
    /// Replace the calling user
    ///
    /// Sets the fields of the calling user.
    ///
    /// Sends a `PUT` request to `/api/user/me/`
    ///
    /// ```ignore
    /// let response = client.user_me_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_update(&self) -> builder::UserMeUpdate<'_> {
        builder::UserMeUpdate::new(self)
    }
    /// Delete the calling user
    ///
    /// Deletes the calling user.
    ///
    /// Sends a `DELETE` request to `/api/user/me/`
    ///
    /// ```ignore
    /// let response = client.user_me_destroy()
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_destroy(&self) -> builder::UserMeDestroy<'_> {
        builder::UserMeDestroy::new(self)
    }
    /// Change the calling user
    ///
    /// Sets the given fields of the calling user.
    ///
    /// Sends a `PATCH` request to `/api/user/me/`
    ///
    /// ```ignore
    /// let response = client.user_me_partial_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_partial_update(&self) -> builder::UserMePartialUpdate<'_> {
        builder::UserMePartialUpdate::new(self)
    }
    /// Show the own profile
    ///
    /// The profile of the calling user.
    ///
    /// Sends a `GET` request to `/api/user/me/profile/`
    ///
    /// ```ignore
    /// let response = client.user_me_profile_retrieve()
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_profile_retrieve(&self) -> builder::UserMeProfileRetrieve<'_> {
        builder::UserMeProfileRetrieve::new(self)
    }
    /// Replace the own profile
    ///
    /// Sets the given fields of the own profile.
    ///
    /// Sends a `PUT` request to `/api/user/me/profile/`
    ///
    /// ```ignore
    /// let response = client.user_me_profile_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_profile_update(&self) -> builder::UserMeProfileUpdate<'_> {
        builder::UserMeProfileUpdate::new(self)
    }
    /// Change the own profile
    ///
    /// Sets the given fields of the own profile.
    ///
    /// Sends a `PATCH` request to `/api/user/me/profile/`
    ///
    /// ```ignore
    /// let response = client.user_me_profile_partial_update()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_profile_partial_update(&self) -> builder::UserMeProfilePartialUpdate<'_> {
        builder::UserMeProfilePartialUpdate::new(self)
    }
    /// Show what the caller may do
    ///
    /// What the calling user may do, by role.
    ///
    /// Sends a `GET` request to `/api/user/me/roles/`
    ///
    /// ```ignore
    /// let response = client.user_me_roles_retrieve()
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_roles_retrieve(&self) -> builder::UserMeRolesRetrieve<'_> {
        builder::UserMeRolesRetrieve::new(self)
    }
    /// Get a token
    ///
    /// Gives the calling user a token of the given name, the same one each time.
    ///
    /// Sends a `GET` request to `/api/user/me/token/`
    ///
    /// Arguments:
    /// - `name`: Name of the token; the same name gives the same token again.
    /// ```ignore
    /// let response = client.user_me_token_retrieve()
    /// .name(name)
    /// .send()
    /// .await;
    /// ```
    pub fn user_me_token_retrieve(&self) -> builder::UserMeTokenRetrieve<'_> {
        builder::UserMeTokenRetrieve::new(self)
    }
    /// List owners
    ///
    /// Users and groups, as owners of things.
    ///
    /// Sends a `GET` request to `/api/user/owner/`
    ///
    /// Arguments:
    /// - `is_active`: Only groups and active users (or inactive ones).
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.user_owner_list()
    /// .is_active(is_active)
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn user_owner_list(&self) -> builder::UserOwnerList<'_> {
        builder::UserOwnerList::new(self)
    }
    /// Show an owner
    ///
    /// One owner.
    ///
    /// Sends a `GET` request to `/api/user/owner/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_owner_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_owner_retrieve(&self) -> builder::UserOwnerRetrieve<'_> {
        builder::UserOwnerRetrieve::new(self)
    }
    /// Show what the caller may do (older path)
    ///
    /// The older path of what the calling user may do.
    ///
    /// Sends a `GET` request to `/api/user/roles/`
    ///
    /// ```ignore
    /// let response = client.user_roles_retrieve()
    /// .send()
    /// .await;
    /// ```
    pub fn user_roles_retrieve(&self) -> builder::UserRolesRetrieve<'_> {
        builder::UserRolesRetrieve::new(self)
    }
    /// List rules
    ///
    /// What groups may do, a row for each group and role.
    ///
    /// Sends a `GET` request to `/api/user/ruleset/`
    ///
    /// Arguments:
    /// - `group`: Only of this group.
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `name`: Only for this role.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// ```ignore
    /// let response = client.user_ruleset_list()
    /// .group(group)
    /// .limit(limit)
    /// .name(name)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .search(search)
    /// .send()
    /// .await;
    /// ```
    pub fn user_ruleset_list(&self) -> builder::UserRulesetList<'_> {
        builder::UserRulesetList::new(self)
    }
    /// Show a rule
    ///
    /// What one group may do in one role.
    ///
    /// Sends a `GET` request to `/api/user/ruleset/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_ruleset_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_ruleset_retrieve(&self) -> builder::UserRulesetRetrieve<'_> {
        builder::UserRulesetRetrieve::new(self)
    }
    /// Replace a rule
    ///
    /// Sets what a group may do in a role. Who may add or delete may also change, and who may do anything may also view.
    ///
    /// Sends a `PUT` request to `/api/user/ruleset/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_ruleset_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_ruleset_update(&self) -> builder::UserRulesetUpdate<'_> {
        builder::UserRulesetUpdate::new(self)
    }
    /// Delete a rule
    ///
    /// Deletes a rule; the group may do nothing in the role.
    ///
    /// Sends a `DELETE` request to `/api/user/ruleset/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_ruleset_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_ruleset_destroy(&self) -> builder::UserRulesetDestroy<'_> {
        builder::UserRulesetDestroy::new(self)
    }
    /// Change a rule
    ///
    /// Sets the given permissions of a group in a role. Who may add or delete may also change, and who may do anything may also view.
    ///
    /// Sends a `PATCH` request to `/api/user/ruleset/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_ruleset_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_ruleset_partial_update(&self) -> builder::UserRulesetPartialUpdate<'_> {
        builder::UserRulesetPartialUpdate::new(self)
    }
    /// Get a token (older path)
    ///
    /// The older path to a token.
    ///
    /// Sends a `GET` request to `/api/user/token/`
    ///
    /// Arguments:
    /// - `name`: Name of the token; the same name gives the same token again.
    /// ```ignore
    /// let response = client.user_token_retrieve()
    /// .name(name)
    /// .send()
    /// .await;
    /// ```
    pub fn user_token_retrieve(&self) -> builder::UserTokenRetrieve<'_> {
        builder::UserTokenRetrieve::new(self)
    }
    /// List tokens
    ///
    /// The tokens of the calling user; superusers may ask for those of all.
    ///
    /// Sends a `GET` request to `/api/user/tokens/`
    ///
    /// Arguments:
    /// - `limit`: Number of rows on a page; without it the answer is a bare array of all rows.
    /// - `offset`: Number of rows to skip.
    /// - `ordering`: Field to sort by; a leading minus turns the order round.
    /// - `revoked`: Only revoked tokens (or none).
    /// - `search`: Words that rows must contain, each in at least one of the searched fields.
    /// - `user`: Only of this user.
    /// ```ignore
    /// let response = client.user_tokens_list()
    /// .limit(limit)
    /// .offset(offset)
    /// .ordering(ordering)
    /// .revoked(revoked)
    /// .search(search)
    /// .user(user)
    /// .send()
    /// .await;
    /// ```
    pub fn user_tokens_list(&self) -> builder::UserTokensList<'_> {
        builder::UserTokensList::new(self)
    }
    /// Create a token
    ///
    /// Creates a token.
    ///
    /// Sends a `POST` request to `/api/user/tokens/`
    ///
    /// ```ignore
    /// let response = client.user_tokens_create()
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_tokens_create(&self) -> builder::UserTokensCreate<'_> {
        builder::UserTokensCreate::new(self)
    }
    /// Show a token
    ///
    /// One token.
    ///
    /// Sends a `GET` request to `/api/user/tokens/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `all_users`: Whether a superuser sees the tokens of others too.
    /// ```ignore
    /// let response = client.user_tokens_retrieve()
    /// .id(id)
    /// .all_users(all_users)
    /// .send()
    /// .await;
    /// ```
    pub fn user_tokens_retrieve(&self) -> builder::UserTokensRetrieve<'_> {
        builder::UserTokensRetrieve::new(self)
    }
    /// Revoke a token
    ///
    /// Revokes a token; it stops working at once.
    ///
    /// Sends a `DELETE` request to `/api/user/tokens/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_tokens_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_tokens_destroy(&self) -> builder::UserTokensDestroy<'_> {
        builder::UserTokensDestroy::new(self)
    }
    /// Show a user
    ///
    /// One user.
    ///
    /// Sends a `GET` request to `/api/user/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_retrieve()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_retrieve(&self) -> builder::UserRetrieve<'_> {
        builder::UserRetrieve::new(self)
    }
    /// Replace a user
    ///
    /// Sets the fields of a user.
    ///
    /// Sends a `PUT` request to `/api/user/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_update(&self) -> builder::UserUpdate<'_> {
        builder::UserUpdate::new(self)
    }
    /// Delete a user
    ///
    /// Deletes a user. The last active superuser stays.
    ///
    /// Sends a `DELETE` request to `/api/user/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// ```ignore
    /// let response = client.user_destroy()
    /// .id(id)
    /// .send()
    /// .await;
    /// ```
    pub fn user_destroy(&self) -> builder::UserDestroy<'_> {
        builder::UserDestroy::new(self)
    }
    /// Change a user
    ///
    /// Sets the given fields of a user.
    ///
    /// Sends a `PATCH` request to `/api/user/{id}/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_partial_update(&self) -> builder::UserPartialUpdate<'_> {
        builder::UserPartialUpdate::new(self)
    }
    /// Set a password
    ///
    /// Sets a user's password. A weak one is refused, unless the request overrides the warning.
    ///
    /// Sends a `PUT` request to `/api/user/{id}/set-password/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_set_password_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_set_password_update(&self) -> builder::UserSetPasswordUpdate<'_> {
        builder::UserSetPasswordUpdate::new(self)
    }
    /// Set a password (by a change)
    ///
    /// Sets a user's password, if the request holds one.
    ///
    /// Sends a `PATCH` request to `/api/user/{id}/set-password/`
    ///
    /// Arguments:
    /// - `id`: Primary key.
    /// - `body`
    /// ```ignore
    /// let response = client.user_set_password_partial_update()
    /// .id(id)
    /// .body(body)
    /// .send()
    /// .await;
    /// ```
    pub fn user_set_password_partial_update(&self) -> builder::UserSetPasswordPartialUpdate<'_> {
        builder::UserSetPasswordPartialUpdate::new(self)
    }
    /// History of the API
    ///
    /// What the last versions of the API changed, the newest one last. Asked by staff.
    ///
    /// Sends a `GET` request to `/api/version-text`
    ///
    /// Arguments:
    /// - `start_version`: The first version to tell of.
    /// - `versions`: How many versions to tell of; ten unless said otherwise.
    /// ```ignore
    /// let response = client.version_text_list()
    /// .start_version(start_version)
    /// .versions(versions)
    /// .send()
    /// .await;
    /// ```
    pub fn version_text_list(&self) -> builder::VersionTextList<'_> {
        builder::VersionTextList::new(self)
    }
    /// Versions
    ///
    /// Versions of the server and its parts. Asked by staff.
    ///
    /// Sends a `GET` request to `/api/version/`
    ///
    /// ```ignore
    /// let response = client.version_retrieve()
    /// .send()
    /// .await;
    /// ```
    pub fn version_retrieve(&self) -> builder::VersionRetrieve<'_> {
        builder::VersionRetrieve::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
        ResponseValue, encode_path,
    };
    /// Builder for [`Client::root_retrieve`]
    ///
    /// [`Client::root_retrieve`]: super::Client::root_retrieve
    #[derive(Debug, Clone)]
    pub struct RootRetrieve<'a> {
        client: &'a super::Client,
    }
    impl<'a> RootRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ServerInfo>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "root_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_get`]
    ///
    /// [`Client::allauth_account_authenticators_get`]: super::Client::allauth_account_authenticators_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountAuthenticatorsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/account/authenticators`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthAuthenticatorsAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/account/authenticators", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_recovery_codes_get`]
    ///
    /// [`Client::allauth_account_authenticators_recovery_codes_get`]: super::Client::allauth_account_authenticators_recovery_codes_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsRecoveryCodesGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountAuthenticatorsRecoveryCodesGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/account/authenticators/recovery-codes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthRecoveryCodesAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!(
                "{}/api/auth/v1/account/authenticators/recovery-codes",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_recovery_codes_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_recovery_codes_post`]
    ///
    /// [`Client::allauth_account_authenticators_recovery_codes_post`]: super::Client::allauth_account_authenticators_recovery_codes_post
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsRecoveryCodesPost<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountAuthenticatorsRecoveryCodesPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `POST` request to `/api/auth/v1/account/authenticators/recovery-codes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthRecoveryCodesAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!(
                "{}/api/auth/v1/account/authenticators/recovery-codes",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_recovery_codes_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_totp_get`]
    ///
    /// [`Client::allauth_account_authenticators_totp_get`]: super::Client::allauth_account_authenticators_totp_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsTotpGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountAuthenticatorsTotpGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/account/authenticators/totp`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthTotpAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/account/authenticators/totp", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_totp_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_totp_post`]
    ///
    /// [`Client::allauth_account_authenticators_totp_post`]: super::Client::allauth_account_authenticators_totp_post
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsTotpPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthCode, String>,
    }
    impl<'a> AllauthAccountAuthenticatorsTotpPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthCode>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthCode` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/account/authenticators/totp`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthTotpAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/authenticators/totp", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_totp_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_totp_delete`]
    ///
    /// [`Client::allauth_account_authenticators_totp_delete`]: super::Client::allauth_account_authenticators_totp_delete
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsTotpDelete<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountAuthenticatorsTotpDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `DELETE` request to `/api/auth/v1/account/authenticators/totp`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/account/authenticators/totp", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_totp_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_webauthn_get`]
    ///
    /// [`Client::allauth_account_authenticators_webauthn_get`]: super::Client::allauth_account_authenticators_webauthn_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsWebauthnGet<'a> {
        client: &'a super::Client,
        passwordless: Result<Option<bool>, String>,
    }
    impl<'a> AllauthAccountAuthenticatorsWebauthnGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                passwordless: Ok(None),
            }
        }
        pub fn passwordless<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.passwordless = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for passwordless failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/auth/v1/account/authenticators/webauthn`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthWebAuthnCreationAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                passwordless,
            } = self;
            let passwordless = passwordless.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/auth/v1/account/authenticators/webauthn",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "passwordless",
                    &passwordless,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_webauthn_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_webauthn_put`]
    ///
    /// [`Client::allauth_account_authenticators_webauthn_put`]: super::Client::allauth_account_authenticators_webauthn_put
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsWebauthnPut<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnRename, String>,
    }
    impl<'a> AllauthAccountAuthenticatorsWebauthnPut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnRename>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnRename` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/auth/v1/account/authenticators/webauthn`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthWebAuthnAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/auth/v1/account/authenticators/webauthn",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_webauthn_put",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_webauthn_post`]
    ///
    /// [`Client::allauth_account_authenticators_webauthn_post`]: super::Client::allauth_account_authenticators_webauthn_post
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsWebauthnPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnAdd, String>,
    }
    impl<'a> AllauthAccountAuthenticatorsWebauthnPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnAdd>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnAdd` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/account/authenticators/webauthn`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthWebAuthnAddAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/auth/v1/account/authenticators/webauthn",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_webauthn_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_authenticators_webauthn_delete`]
    ///
    /// [`Client::allauth_account_authenticators_webauthn_delete`]: super::Client::allauth_account_authenticators_webauthn_delete
    #[derive(Debug, Clone)]
    pub struct AllauthAccountAuthenticatorsWebauthnDelete<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnRemove, String>,
    }
    impl<'a> AllauthAccountAuthenticatorsWebauthnDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnRemove>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnRemove` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/auth/v1/account/authenticators/webauthn`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/auth/v1/account/authenticators/webauthn",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_authenticators_webauthn_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_email_get`]
    ///
    /// [`Client::allauth_account_email_get`]: super::Client::allauth_account_email_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountEmailGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountEmailGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/account/email`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthEmailAddressesAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/account/email", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_email_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_email_put`]
    ///
    /// [`Client::allauth_account_email_put`]: super::Client::allauth_account_email_put
    #[derive(Debug, Clone)]
    pub struct AllauthAccountEmailPut<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthEmail, String>,
    }
    impl<'a> AllauthAccountEmailPut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthEmail>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthEmail` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/auth/v1/account/email`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/email", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_email_put",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_email_post`]
    ///
    /// [`Client::allauth_account_email_post`]: super::Client::allauth_account_email_post
    #[derive(Debug, Clone)]
    pub struct AllauthAccountEmailPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthEmail, String>,
    }
    impl<'a> AllauthAccountEmailPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthEmail>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthEmail` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/account/email`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthEmailAddressesAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/email", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_email_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_email_delete`]
    ///
    /// [`Client::allauth_account_email_delete`]: super::Client::allauth_account_email_delete
    #[derive(Debug, Clone)]
    pub struct AllauthAccountEmailDelete<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthEmail, String>,
    }
    impl<'a> AllauthAccountEmailDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthEmail>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthEmail` for body failed".to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/auth/v1/account/email`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthEmailAddressesAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/email", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_email_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_email_patch`]
    ///
    /// [`Client::allauth_account_email_patch`]: super::Client::allauth_account_email_patch
    #[derive(Debug, Clone)]
    pub struct AllauthAccountEmailPatch<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthEmailPrimary, String>,
    }
    impl<'a> AllauthAccountEmailPatch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthEmailPrimary>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthEmailPrimary` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/auth/v1/account/email`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthEmailAddressesAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/email", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_email_patch",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_password_change_post`]
    ///
    /// [`Client::allauth_account_password_change_post`]: super::Client::allauth_account_password_change_post
    #[derive(Debug, Clone)]
    pub struct AllauthAccountPasswordChangePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthPasswordChange, String>,
    }
    impl<'a> AllauthAccountPasswordChangePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthPasswordChange>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthPasswordChange` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/account/password/change`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/password/change", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_password_change_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_phone_get`]
    ///
    /// [`Client::allauth_account_phone_get`]: super::Client::allauth_account_phone_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountPhoneGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountPhoneGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/account/phone`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthPhoneNumbersAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/account/phone", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_phone_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_phone_post`]
    ///
    /// [`Client::allauth_account_phone_post`]: super::Client::allauth_account_phone_post
    #[derive(Debug, Clone)]
    pub struct AllauthAccountPhonePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthPhone, String>,
    }
    impl<'a> AllauthAccountPhonePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthPhone>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthPhone` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/account/phone`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthPhoneNumbersAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/phone", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_phone_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_providers_get`]
    ///
    /// [`Client::allauth_account_providers_get`]: super::Client::allauth_account_providers_get
    #[derive(Debug, Clone)]
    pub struct AllauthAccountProvidersGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAccountProvidersGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/account/providers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthProviderAccountsAnswer>,
            Error<types::Error>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/account/providers", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_providers_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_account_providers_delete`]
    ///
    /// [`Client::allauth_account_providers_delete`]: super::Client::allauth_account_providers_delete
    #[derive(Debug, Clone)]
    pub struct AllauthAccountProvidersDelete<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthProviderAccountEnd, String>,
    }
    impl<'a> AllauthAccountProvidersDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthProviderAccountEnd>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthProviderAccountEnd` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/auth/v1/account/providers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthProviderAccountsAnswer>,
            Error<types::Error>,
        > {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/account/providers", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_account_providers_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_2fa_authenticate_post`]
    ///
    /// [`Client::allauth_auth_2fa_authenticate_post`]: super::Client::allauth_auth_2fa_authenticate_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuth2faAuthenticatePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthCode, String>,
    }
    impl<'a> AllauthAuth2faAuthenticatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthCode>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthCode` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/2fa/authenticate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/2fa/authenticate", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_2fa_authenticate_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_2fa_reauthenticate_post`]
    ///
    /// [`Client::allauth_auth_2fa_reauthenticate_post`]: super::Client::allauth_auth_2fa_reauthenticate_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuth2faReauthenticatePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthCode, String>,
    }
    impl<'a> AllauthAuth2faReauthenticatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthCode>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthCode` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/2fa/reauthenticate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/2fa/reauthenticate", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_2fa_reauthenticate_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_2fa_trust_post`]
    ///
    /// [`Client::allauth_auth_2fa_trust_post`]: super::Client::allauth_auth_2fa_trust_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuth2faTrustPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthMfaTrust, String>,
    }
    impl<'a> AllauthAuth2faTrustPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthMfaTrust>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthMfaTrust` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/2fa/trust`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/2fa/trust", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_2fa_trust_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_code_confirm_post`]
    ///
    /// [`Client::allauth_auth_code_confirm_post`]: super::Client::allauth_auth_code_confirm_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthCodeConfirmPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthCode, String>,
    }
    impl<'a> AllauthAuthCodeConfirmPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthCode>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthCode` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/code/confirm`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/code/confirm", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_code_confirm_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_code_request_post`]
    ///
    /// [`Client::allauth_auth_code_request_post`]: super::Client::allauth_auth_code_request_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthCodeRequestPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthCodeRequest, String>,
    }
    impl<'a> AllauthAuthCodeRequestPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthCodeRequest>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthCodeRequest` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/code/request`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/code/request", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_code_request_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_code_resend_post`]
    ///
    /// [`Client::allauth_auth_code_resend_post`]: super::Client::allauth_auth_code_resend_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthCodeResendPost<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthCodeResendPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/code/resend`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/code/resend", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_code_resend_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_email_verify_get`]
    ///
    /// [`Client::allauth_auth_email_verify_get`]: super::Client::allauth_auth_email_verify_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthEmailVerifyGet<'a> {
        client: &'a super::Client,
        x_email_verification_key: Result<::std::string::String, String>,
    }
    impl<'a> AllauthAuthEmailVerifyGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_email_verification_key: Err(
                    "x_email_verification_key was not initialized".to_string()
                ),
            }
        }
        pub fn x_email_verification_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_email_verification_key = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for x_email_verification_key failed"
                    .to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/email/verify`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthEmailVerificationAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                x_email_verification_key,
            } = self;
            let x_email_verification_key =
                x_email_verification_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/email/verify", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            header_map.append(
                "X-Email-Verification-Key",
                x_email_verification_key.to_string().try_into()?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_email_verify_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_email_verify_post`]
    ///
    /// [`Client::allauth_auth_email_verify_post`]: super::Client::allauth_auth_email_verify_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthEmailVerifyPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthEmailKey, String>,
    }
    impl<'a> AllauthAuthEmailVerifyPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthEmailKey>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthEmailKey` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/email/verify`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/email/verify", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_email_verify_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_email_verify_resend_post`]
    ///
    /// [`Client::allauth_auth_email_verify_resend_post`]: super::Client::allauth_auth_email_verify_resend_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthEmailVerifyResendPost<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthEmailVerifyResendPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/email/verify/resend`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/email/verify/resend", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_email_verify_resend_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_login_post`]
    ///
    /// [`Client::allauth_auth_login_post`]: super::Client::allauth_auth_login_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthLoginPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthLogin, String>,
    }
    impl<'a> AllauthAuthLoginPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthLogin>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthLogin` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/login`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/login", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_login_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_password_request_post`]
    ///
    /// [`Client::allauth_auth_password_request_post`]: super::Client::allauth_auth_password_request_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthPasswordRequestPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthEmail, String>,
    }
    impl<'a> AllauthAuthPasswordRequestPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthEmail>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthEmail` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/password/request`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/password/request", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_password_request_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_password_reset_get`]
    ///
    /// [`Client::allauth_auth_password_reset_get`]: super::Client::allauth_auth_password_reset_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthPasswordResetGet<'a> {
        client: &'a super::Client,
        x_password_reset_key: Result<::std::string::String, String>,
    }
    impl<'a> AllauthAuthPasswordResetGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_password_reset_key: Err("x_password_reset_key was not initialized".to_string()),
            }
        }
        pub fn x_password_reset_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_password_reset_key = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for x_password_reset_key failed"
                    .to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/password/reset`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthPasswordResetAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                x_password_reset_key,
            } = self;
            let x_password_reset_key = x_password_reset_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/password/reset", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            header_map.append(
                "X-Password-Reset-Key",
                x_password_reset_key.to_string().try_into()?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_password_reset_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_password_reset_post`]
    ///
    /// [`Client::allauth_auth_password_reset_post`]: super::Client::allauth_auth_password_reset_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthPasswordResetPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthPasswordReset, String>,
    }
    impl<'a> AllauthAuthPasswordResetPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthPasswordReset>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthPasswordReset` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/password/reset`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/password/reset", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_password_reset_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_phone_verify_post`]
    ///
    /// [`Client::allauth_auth_phone_verify_post`]: super::Client::allauth_auth_phone_verify_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthPhoneVerifyPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthCode, String>,
    }
    impl<'a> AllauthAuthPhoneVerifyPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthCode>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthCode` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/phone/verify`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/phone/verify", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_phone_verify_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_phone_verify_resend_post`]
    ///
    /// [`Client::allauth_auth_phone_verify_resend_post`]: super::Client::allauth_auth_phone_verify_resend_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthPhoneVerifyResendPost<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthPhoneVerifyResendPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/phone/verify/resend`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthStatus>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/phone/verify/resend", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_phone_verify_resend_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_provider_redirect_post`]
    ///
    /// [`Client::allauth_auth_provider_redirect_post`]: super::Client::allauth_auth_provider_redirect_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthProviderRedirectPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthProviderRedirect, String>,
    }
    impl<'a> AllauthAuthProviderRedirectPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthProviderRedirect>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthProviderRedirect` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/provider/redirect`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/provider/redirect", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_provider_redirect_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_provider_signup_get`]
    ///
    /// [`Client::allauth_auth_provider_signup_get`]: super::Client::allauth_auth_provider_signup_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthProviderSignupGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthProviderSignupGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/provider/signup`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthProviderSignupAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/provider/signup", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_provider_signup_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_provider_signup_post`]
    ///
    /// [`Client::allauth_auth_provider_signup_post`]: super::Client::allauth_auth_provider_signup_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthProviderSignupPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthProviderSignup, String>,
    }
    impl<'a> AllauthAuthProviderSignupPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthProviderSignup>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthProviderSignup` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/provider/signup`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/provider/signup", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_provider_signup_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_provider_token_post`]
    ///
    /// [`Client::allauth_auth_provider_token_post`]: super::Client::allauth_auth_provider_token_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthProviderTokenPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthProviderToken, String>,
    }
    impl<'a> AllauthAuthProviderTokenPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthProviderToken>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthProviderToken` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/provider/token`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/provider/token", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_provider_token_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_reauthenticate_post`]
    ///
    /// [`Client::allauth_auth_reauthenticate_post`]: super::Client::allauth_auth_reauthenticate_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthReauthenticatePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthReauthenticate, String>,
    }
    impl<'a> AllauthAuthReauthenticatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthReauthenticate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthReauthenticate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/reauthenticate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/reauthenticate", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_reauthenticate_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_session_get`]
    ///
    /// [`Client::allauth_auth_session_get`]: super::Client::allauth_auth_session_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthSessionGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthSessionGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/session`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/session", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_session_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_session_delete`]
    ///
    /// [`Client::allauth_auth_session_delete`]: super::Client::allauth_auth_session_delete
    #[derive(Debug, Clone)]
    pub struct AllauthAuthSessionDelete<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthSessionDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `DELETE` request to `/api/auth/v1/auth/session`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/session", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_session_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_sessions_get`]
    ///
    /// [`Client::allauth_auth_sessions_get`]: super::Client::allauth_auth_sessions_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthSessionsGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthSessionsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/sessions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthSessionsAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/sessions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_sessions_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_sessions_delete`]
    ///
    /// [`Client::allauth_auth_sessions_delete`]: super::Client::allauth_auth_sessions_delete
    #[derive(Debug, Clone)]
    pub struct AllauthAuthSessionsDelete<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthSessionsEnd, String>,
    }
    impl<'a> AllauthAuthSessionsDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthSessionsEnd>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthSessionsEnd` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/auth/v1/auth/sessions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthSessionsAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/sessions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_sessions_delete",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_signup_post`]
    ///
    /// [`Client::allauth_auth_signup_post`]: super::Client::allauth_auth_signup_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthSignupPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthSignup, String>,
    }
    impl<'a> AllauthAuthSignupPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthSignup>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthSignup` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/signup`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/signup", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_signup_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_authenticate_get`]
    ///
    /// [`Client::allauth_auth_webauthn_authenticate_get`]: super::Client::allauth_auth_webauthn_authenticate_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnAuthenticateGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthWebauthnAuthenticateGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/webauthn/authenticate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthWebAuthnRequestAnswer>,
            Error<types::Error>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/webauthn/authenticate", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_authenticate_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_authenticate_post`]
    ///
    /// [`Client::allauth_auth_webauthn_authenticate_post`]: super::Client::allauth_auth_webauthn_authenticate_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnAuthenticatePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnProof, String>,
    }
    impl<'a> AllauthAuthWebauthnAuthenticatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnProof>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnProof` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/webauthn/authenticate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/webauthn/authenticate", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_authenticate_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_login_get`]
    ///
    /// [`Client::allauth_auth_webauthn_login_get`]: super::Client::allauth_auth_webauthn_login_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnLoginGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthWebauthnLoginGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/webauthn/login`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthWebAuthnRequestAnswer>,
            Error<types::Error>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/webauthn/login", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_login_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_login_post`]
    ///
    /// [`Client::allauth_auth_webauthn_login_post`]: super::Client::allauth_auth_webauthn_login_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnLoginPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnProof, String>,
    }
    impl<'a> AllauthAuthWebauthnLoginPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnProof>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnProof` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/webauthn/login`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/webauthn/login", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_login_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_reauthenticate_get`]
    ///
    /// [`Client::allauth_auth_webauthn_reauthenticate_get`]: super::Client::allauth_auth_webauthn_reauthenticate_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnReauthenticateGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthWebauthnReauthenticateGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/webauthn/reauthenticate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthWebAuthnRequestAnswer>,
            Error<types::Error>,
        > {
            let Self { client } = self;
            let url = format!(
                "{}/api/auth/v1/auth/webauthn/reauthenticate",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_reauthenticate_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_reauthenticate_post`]
    ///
    /// [`Client::allauth_auth_webauthn_reauthenticate_post`]: super::Client::allauth_auth_webauthn_reauthenticate_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnReauthenticatePost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnProof, String>,
    }
    impl<'a> AllauthAuthWebauthnReauthenticatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnProof>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnProof` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/webauthn/reauthenticate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/auth/v1/auth/webauthn/reauthenticate",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_reauthenticate_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_signup_get`]
    ///
    /// [`Client::allauth_auth_webauthn_signup_get`]: super::Client::allauth_auth_webauthn_signup_get
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnSignupGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthAuthWebauthnSignupGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/auth/webauthn/signup`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::AuthWebAuthnCreationAnswer>,
            Error<types::Error>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/auth/webauthn/signup", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_signup_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_signup_put`]
    ///
    /// [`Client::allauth_auth_webauthn_signup_put`]: super::Client::allauth_auth_webauthn_signup_put
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnSignupPut<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthWebAuthnAdd, String>,
    }
    impl<'a> AllauthAuthWebauthnSignupPut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthWebAuthnAdd>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthWebAuthnAdd` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/auth/v1/auth/webauthn/signup`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthenticatedAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/webauthn/signup", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_signup_put",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_auth_webauthn_signup_post`]
    ///
    /// [`Client::allauth_auth_webauthn_signup_post`]: super::Client::allauth_auth_webauthn_signup_post
    #[derive(Debug, Clone)]
    pub struct AllauthAuthWebauthnSignupPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthPasskeySignup, String>,
    }
    impl<'a> AllauthAuthWebauthnSignupPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthPasskeySignup>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthPasskeySignup` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/auth/webauthn/signup`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/auth/webauthn/signup", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_auth_webauthn_signup_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_config_get`]
    ///
    /// [`Client::allauth_config_get`]: super::Client::allauth_config_get
    #[derive(Debug, Clone)]
    pub struct AllauthConfigGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AllauthConfigGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/auth/v1/config`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthConfigurationAnswer>, Error<types::Error>>
        {
            let Self { client } = self;
            let url = format!("{}/api/auth/v1/config", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_config_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::allauth_tokens_refresh_post`]
    ///
    /// [`Client::allauth_tokens_refresh_post`]: super::Client::allauth_tokens_refresh_post
    #[derive(Debug, Clone)]
    pub struct AllauthTokensRefreshPost<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AuthRefresh, String>,
    }
    impl<'a> AllauthTokensRefreshPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AuthRefresh>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AuthRefresh` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/auth/v1/tokens/refresh`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthRefreshAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/v1/tokens/refresh", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allauth_tokens_refresh_post",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_list`]
    ///
    /// [`Client::company_list`]: super::Client::company_list
    #[derive(Debug, Clone)]
    pub struct CompanyList<'a> {
        client: &'a super::Client,
        active: Result<Option<bool>, String>,
        address_detail: Result<Option<bool>, String>,
        is_customer: Result<Option<bool>, String>,
        is_manufacturer: Result<Option<bool>, String>,
        is_supplier: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        name: Result<Option<::std::string::String>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::CompanyListOrdering>, String>,
        parameters: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
        tags: Result<Option<::std::string::String>, String>,
    }
    impl<'a> CompanyList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                active: Ok(None),
                address_detail: Ok(None),
                is_customer: Ok(None),
                is_manufacturer: Ok(None),
                is_supplier: Ok(None),
                limit: Ok(None),
                name: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                parameters: Ok(None),
                search: Ok(None),
                tags: Ok(None),
            }
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        pub fn address_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.address_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for address_detail failed".to_string());
            self
        }
        pub fn is_customer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_customer = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_customer failed".to_string());
            self
        }
        pub fn is_manufacturer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_manufacturer = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_manufacturer failed".to_string());
            self
        }
        pub fn is_supplier<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_supplier = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_supplier failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyListOrdering>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: CompanyListOrdering` for ordering failed"
                    .to_string()
            });
            self
        }
        pub fn parameters<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.parameters = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for parameters failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tags = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for tags failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/company/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::CompanyListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                active,
                address_detail,
                is_customer,
                is_manufacturer,
                is_supplier,
                limit,
                name,
                offset,
                ordering,
                parameters,
                search,
                tags,
            } = self;
            let active = active.map_err(Error::InvalidRequest)?;
            let address_detail = address_detail.map_err(Error::InvalidRequest)?;
            let is_customer = is_customer.map_err(Error::InvalidRequest)?;
            let is_manufacturer = is_manufacturer.map_err(Error::InvalidRequest)?;
            let is_supplier = is_supplier.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parameters = parameters.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("active", &active))
                .query(&progenitor_client::QueryParam::new(
                    "address_detail",
                    &address_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "is_customer",
                    &is_customer,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "is_manufacturer",
                    &is_manufacturer,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "is_supplier",
                    &is_supplier,
                ))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new(
                    "parameters",
                    &parameters,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_create`]
    ///
    /// [`Client::company_create`]: super::Client::company_create
    #[derive(Debug, Clone)]
    pub struct CompanyCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::CompanyCreate, String>,
    }
    impl<'a> CompanyCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: CompanyCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/company/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Company>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_list`]
    ///
    /// [`Client::company_address_list`]: super::Client::company_address_list
    #[derive(Debug, Clone)]
    pub struct CompanyAddressList<'a> {
        client: &'a super::Client,
        company: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::CompanyAddressListOrdering>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> CompanyAddressList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                company: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn company<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.company = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for company failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyAddressListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: CompanyAddressListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/company/address/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AddressListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                company,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let company = company.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/address/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("company", &company))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_create`]
    ///
    /// [`Client::company_address_create`]: super::Client::company_address_create
    #[derive(Debug, Clone)]
    pub struct CompanyAddressCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::AddressCreate, String>,
    }
    impl<'a> CompanyAddressCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AddressCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AddressCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/company/address/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Address>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/address/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_bulk_destroy`]
    ///
    /// [`Client::company_address_bulk_destroy`]: super::Client::company_address_bulk_destroy
    #[derive(Debug, Clone)]
    pub struct CompanyAddressBulkDestroy<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::BulkSelection, String>,
    }
    impl<'a> CompanyAddressBulkDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::BulkSelection>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: BulkSelection` for body failed".to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/company/address/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Success>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/address/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_bulk_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_retrieve`]
    ///
    /// [`Client::company_address_retrieve`]: super::Client::company_address_retrieve
    #[derive(Debug, Clone)]
    pub struct CompanyAddressRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyAddressRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/company/address/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Address>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/address/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_update`]
    ///
    /// [`Client::company_address_update`]: super::Client::company_address_update
    #[derive(Debug, Clone)]
    pub struct CompanyAddressUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::AddressCreate, String>,
    }
    impl<'a> CompanyAddressUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AddressCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AddressCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/company/address/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Address>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/address/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_destroy`]
    ///
    /// [`Client::company_address_destroy`]: super::Client::company_address_destroy
    #[derive(Debug, Clone)]
    pub struct CompanyAddressDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyAddressDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/company/address/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/address/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_address_partial_update`]
    ///
    /// [`Client::company_address_partial_update`]: super::Client::company_address_partial_update
    #[derive(Debug, Clone)]
    pub struct CompanyAddressPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::AddressPatch, String>,
    }
    impl<'a> CompanyAddressPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::AddressPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: AddressPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/company/address/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Address>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/address/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_address_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_list`]
    ///
    /// [`Client::company_contact_list`]: super::Client::company_contact_list
    #[derive(Debug, Clone)]
    pub struct CompanyContactList<'a> {
        client: &'a super::Client,
        company: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::CompanyContactListOrdering>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> CompanyContactList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                company: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn company<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.company = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for company failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyContactListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: CompanyContactListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/company/contact/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ContactListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                company,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let company = company.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/contact/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("company", &company))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_create`]
    ///
    /// [`Client::company_contact_create`]: super::Client::company_contact_create
    #[derive(Debug, Clone)]
    pub struct CompanyContactCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::ContactCreate, String>,
    }
    impl<'a> CompanyContactCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ContactCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ContactCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/company/contact/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Contact>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/contact/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_bulk_destroy`]
    ///
    /// [`Client::company_contact_bulk_destroy`]: super::Client::company_contact_bulk_destroy
    #[derive(Debug, Clone)]
    pub struct CompanyContactBulkDestroy<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::BulkSelection, String>,
    }
    impl<'a> CompanyContactBulkDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::BulkSelection>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: BulkSelection` for body failed".to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/company/contact/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Success>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/contact/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_bulk_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_retrieve`]
    ///
    /// [`Client::company_contact_retrieve`]: super::Client::company_contact_retrieve
    #[derive(Debug, Clone)]
    pub struct CompanyContactRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyContactRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/company/contact/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Contact>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/contact/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_update`]
    ///
    /// [`Client::company_contact_update`]: super::Client::company_contact_update
    #[derive(Debug, Clone)]
    pub struct CompanyContactUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::ContactCreate, String>,
    }
    impl<'a> CompanyContactUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ContactCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ContactCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/company/contact/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Contact>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/contact/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_destroy`]
    ///
    /// [`Client::company_contact_destroy`]: super::Client::company_contact_destroy
    #[derive(Debug, Clone)]
    pub struct CompanyContactDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyContactDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/company/contact/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/contact/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_contact_partial_update`]
    ///
    /// [`Client::company_contact_partial_update`]: super::Client::company_contact_partial_update
    #[derive(Debug, Clone)]
    pub struct CompanyContactPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::ContactPatch, String>,
    }
    impl<'a> CompanyContactPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ContactPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ContactPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/company/contact/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Contact>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/contact/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_contact_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_price_break_list`]
    ///
    /// [`Client::company_price_break_list`]: super::Client::company_price_break_list
    #[derive(Debug, Clone)]
    pub struct CompanyPriceBreakList<'a> {
        client: &'a super::Client,
        base_part: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::CompanyPriceBreakListOrdering>, String>,
        part: Result<Option<i64>, String>,
        part_detail: Result<Option<bool>, String>,
        quantity: Result<Option<f64>, String>,
        search: Result<Option<::std::string::String>, String>,
        supplier: Result<Option<i64>, String>,
        supplier_detail: Result<Option<bool>, String>,
    }
    impl<'a> CompanyPriceBreakList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                base_part: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                part: Ok(None),
                part_detail: Ok(None),
                quantity: Ok(None),
                search: Ok(None),
                supplier: Ok(None),
                supplier_detail: Ok(None),
            }
        }
        pub fn base_part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.base_part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for base_part failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyPriceBreakListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: CompanyPriceBreakListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part failed".to_string());
            self
        }
        pub fn part_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.part_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for part_detail failed".to_string());
            self
        }
        pub fn quantity<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.quantity = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for quantity failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.supplier = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for supplier failed".to_string());
            self
        }
        pub fn supplier_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.supplier_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for supplier_detail failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/company/price-break/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::SupplierPriceBreakListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                base_part,
                limit,
                offset,
                ordering,
                part,
                part_detail,
                quantity,
                search,
                supplier,
                supplier_detail,
            } = self;
            let base_part = base_part.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let part = part.map_err(Error::InvalidRequest)?;
            let part_detail = part_detail.map_err(Error::InvalidRequest)?;
            let quantity = quantity.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let supplier = supplier.map_err(Error::InvalidRequest)?;
            let supplier_detail = supplier_detail.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/price-break/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("base_part", &base_part))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("part", &part))
                .query(&progenitor_client::QueryParam::new(
                    "part_detail",
                    &part_detail,
                ))
                .query(&progenitor_client::QueryParam::new("quantity", &quantity))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("supplier", &supplier))
                .query(&progenitor_client::QueryParam::new(
                    "supplier_detail",
                    &supplier_detail,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_price_break_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_price_break_create`]
    ///
    /// [`Client::company_price_break_create`]: super::Client::company_price_break_create
    #[derive(Debug, Clone)]
    pub struct CompanyPriceBreakCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::SupplierPriceBreakCreate, String>,
    }
    impl<'a> CompanyPriceBreakCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::SupplierPriceBreakCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: SupplierPriceBreakCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/company/price-break/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::SupplierPriceBreak>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/company/price-break/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_price_break_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_price_break_retrieve`]
    ///
    /// [`Client::company_price_break_retrieve`]: super::Client::company_price_break_retrieve
    #[derive(Debug, Clone)]
    pub struct CompanyPriceBreakRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyPriceBreakRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/company/price-break/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::SupplierPriceBreak>, Error<types::Error>>
        {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/price-break/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_price_break_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_price_break_update`]
    ///
    /// [`Client::company_price_break_update`]: super::Client::company_price_break_update
    #[derive(Debug, Clone)]
    pub struct CompanyPriceBreakUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::SupplierPriceBreakCreate, String>,
    }
    impl<'a> CompanyPriceBreakUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::SupplierPriceBreakCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: SupplierPriceBreakCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/company/price-break/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::SupplierPriceBreak>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/price-break/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_price_break_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_price_break_destroy`]
    ///
    /// [`Client::company_price_break_destroy`]: super::Client::company_price_break_destroy
    #[derive(Debug, Clone)]
    pub struct CompanyPriceBreakDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyPriceBreakDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/company/price-break/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/price-break/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_price_break_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_price_break_partial_update`]
    ///
    /// [`Client::company_price_break_partial_update`]: super::Client::company_price_break_partial_update
    #[derive(Debug, Clone)]
    pub struct CompanyPriceBreakPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::SupplierPriceBreakPatch, String>,
    }
    impl<'a> CompanyPriceBreakPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::SupplierPriceBreakPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: SupplierPriceBreakPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/company/price-break/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::SupplierPriceBreak>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/price-break/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_price_break_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_retrieve`]
    ///
    /// [`Client::company_retrieve`]: super::Client::company_retrieve
    #[derive(Debug, Clone)]
    pub struct CompanyRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        address_detail: Result<Option<bool>, String>,
        parameters: Result<Option<bool>, String>,
        tags: Result<Option<bool>, String>,
    }
    impl<'a> CompanyRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                address_detail: Ok(None),
                parameters: Ok(None),
                tags: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn address_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.address_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for address_detail failed".to_string());
            self
        }
        pub fn parameters<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.parameters = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for parameters failed".to_string());
            self
        }
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for tags failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/company/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Company>, Error<types::Error>> {
            let Self {
                client,
                id,
                address_detail,
                parameters,
                tags,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let address_detail = address_detail.map_err(Error::InvalidRequest)?;
            let parameters = parameters.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "address_detail",
                    &address_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "parameters",
                    &parameters,
                ))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_update`]
    ///
    /// [`Client::company_update`]: super::Client::company_update
    #[derive(Debug, Clone)]
    pub struct CompanyUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::CompanyCreate, String>,
    }
    impl<'a> CompanyUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: CompanyCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/company/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Company>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_destroy`]
    ///
    /// [`Client::company_destroy`]: super::Client::company_destroy
    #[derive(Debug, Clone)]
    pub struct CompanyDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> CompanyDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/company/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::company_partial_update`]
    ///
    /// [`Client::company_partial_update`]: super::Client::company_partial_update
    #[derive(Debug, Clone)]
    pub struct CompanyPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::CompanyPatch, String>,
    }
    impl<'a> CompanyPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CompanyPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: CompanyPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/company/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Company>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/company/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "company_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::contenttype_list`]
    ///
    /// [`Client::contenttype_list`]: super::Client::contenttype_list
    #[derive(Debug, Clone)]
    pub struct ContenttypeList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::std::string::String>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ContenttypeList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ordering failed".to_string()
            });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/contenttype/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ContentTypeListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/contenttype/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "contenttype_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::contenttype_retrieve_model`]
    ///
    /// [`Client::contenttype_retrieve_model`]: super::Client::contenttype_retrieve_model
    #[derive(Debug, Clone)]
    pub struct ContenttypeRetrieveModel<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
    }
    impl<'a> ContenttypeRetrieveModel<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/contenttype/model/{model}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ContentType>, Error<types::Error>> {
            let Self { client, model } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/contenttype/model/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "contenttype_retrieve_model",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::contenttype_retrieve`]
    ///
    /// [`Client::contenttype_retrieve`]: super::Client::contenttype_retrieve
    #[derive(Debug, Clone)]
    pub struct ContenttypeRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> ContenttypeRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/contenttype/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ContentType>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/contenttype/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "contenttype_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_retrieve_all`]
    ///
    /// [`Client::generic_status_retrieve_all`]: super::Client::generic_status_retrieve_all
    #[derive(Debug, Clone)]
    pub struct GenericStatusRetrieveAll<'a> {
        client: &'a super::Client,
    }
    impl<'a> GenericStatusRetrieveAll<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/generic/status/`
        pub async fn send(self) -> Result<ResponseValue<types::StatusSets>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/generic/status/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_retrieve_all",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_custom_list`]
    ///
    /// [`Client::generic_status_custom_list`]: super::Client::generic_status_custom_list
    #[derive(Debug, Clone)]
    pub struct GenericStatusCustomList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        model: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::GenericStatusCustomListOrdering>, String>,
        reference_status: Result<Option<::std::string::String>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GenericStatusCustomList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                model: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                reference_status: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.model = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for model failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::GenericStatusCustomListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: GenericStatusCustomListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn reference_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.reference_status = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for reference_status failed".to_string()
            });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/generic/status/custom/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::CustomStateListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                model,
                offset,
                ordering,
                reference_status,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let model = model.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let reference_status = reference_status.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/generic/status/custom/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("model", &model))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new(
                    "reference_status",
                    &reference_status,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_custom_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_custom_create`]
    ///
    /// [`Client::generic_status_custom_create`]: super::Client::generic_status_custom_create
    #[derive(Debug, Clone)]
    pub struct GenericStatusCustomCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::CustomStateCreate, String>,
    }
    impl<'a> GenericStatusCustomCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CustomStateCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: CustomStateCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/generic/status/custom/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::CustomState>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/generic/status/custom/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_custom_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_custom_retrieve`]
    ///
    /// [`Client::generic_status_custom_retrieve`]: super::Client::generic_status_custom_retrieve
    #[derive(Debug, Clone)]
    pub struct GenericStatusCustomRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> GenericStatusCustomRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/generic/status/custom/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::CustomState>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/generic/status/custom/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_custom_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_custom_update`]
    ///
    /// [`Client::generic_status_custom_update`]: super::Client::generic_status_custom_update
    #[derive(Debug, Clone)]
    pub struct GenericStatusCustomUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::CustomStateCreate, String>,
    }
    impl<'a> GenericStatusCustomUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CustomStateCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: CustomStateCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/generic/status/custom/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::CustomState>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/generic/status/custom/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_custom_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_custom_destroy`]
    ///
    /// [`Client::generic_status_custom_destroy`]: super::Client::generic_status_custom_destroy
    #[derive(Debug, Clone)]
    pub struct GenericStatusCustomDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> GenericStatusCustomDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/generic/status/custom/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/generic/status/custom/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_custom_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_custom_partial_update`]
    ///
    /// [`Client::generic_status_custom_partial_update`]: super::Client::generic_status_custom_partial_update
    #[derive(Debug, Clone)]
    pub struct GenericStatusCustomPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::CustomStatePatch, String>,
    }
    impl<'a> GenericStatusCustomPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CustomStatePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: CustomStatePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/generic/status/custom/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::CustomState>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/generic/status/custom/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_custom_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::generic_status_retrieve`]
    ///
    /// [`Client::generic_status_retrieve`]: super::Client::generic_status_retrieve
    #[derive(Debug, Clone)]
    pub struct GenericStatusRetrieve<'a> {
        client: &'a super::Client,
        statusmodel: Result<::std::string::String, String>,
    }
    impl<'a> GenericStatusRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                statusmodel: Err("statusmodel was not initialized".to_string()),
            }
        }
        pub fn statusmodel<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.statusmodel = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for statusmodel failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/generic/status/{statusmodel}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StatusSet>, Error<types::Error>> {
            let Self {
                client,
                statusmodel,
            } = self;
            let statusmodel = statusmodel.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/generic/status/{}/",
                client.baseurl,
                encode_path(&statusmodel.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "generic_status_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::metadata_pk_retrieve`]
    ///
    /// [`Client::metadata_pk_retrieve`]: super::Client::metadata_pk_retrieve
    #[derive(Debug, Clone)]
    pub struct MetadataPkRetrieve<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        id: Result<i64, String>,
    }
    impl<'a> MetadataPkRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/metadata/{model}/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Metadata>, Error<types::Error>> {
            let Self { client, model, id } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/metadata/{}/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata_pk_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::metadata_pk_update`]
    ///
    /// [`Client::metadata_pk_update`]: super::Client::metadata_pk_update
    #[derive(Debug, Clone)]
    pub struct MetadataPkUpdate<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::MetadataCreate, String>,
    }
    impl<'a> MetadataPkUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::MetadataCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: MetadataCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/metadata/{model}/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Metadata>, Error<types::Error>> {
            let Self {
                client,
                model,
                id,
                body,
            } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/metadata/{}/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata_pk_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::metadata_pk_partial_update`]
    ///
    /// [`Client::metadata_pk_partial_update`]: super::Client::metadata_pk_partial_update
    #[derive(Debug, Clone)]
    pub struct MetadataPkPartialUpdate<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::MetadataPatch, String>,
    }
    impl<'a> MetadataPkPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::MetadataPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: MetadataPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/metadata/{model}/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Metadata>, Error<types::Error>> {
            let Self {
                client,
                model,
                id,
                body,
            } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/metadata/{}/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata_pk_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::metadata_retrieve`]
    ///
    /// [`Client::metadata_retrieve`]: super::Client::metadata_retrieve
    #[derive(Debug, Clone)]
    pub struct MetadataRetrieve<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        lookup_field: Result<::std::string::String, String>,
        lookup_value: Result<::std::string::String, String>,
    }
    impl<'a> MetadataRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
                lookup_field: Err("lookup_field was not initialized".to_string()),
                lookup_value: Err("lookup_value was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        pub fn lookup_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.lookup_field = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for lookup_field failed".to_string()
            });
            self
        }
        pub fn lookup_value<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.lookup_value = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for lookup_value failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/metadata/{model}/{lookup_field}/{lookup_value}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Metadata>, Error<types::Error>> {
            let Self {
                client,
                model,
                lookup_field,
                lookup_value,
            } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let lookup_field = lookup_field.map_err(Error::InvalidRequest)?;
            let lookup_value = lookup_value.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/metadata/{}/{}/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
                encode_path(&lookup_field.to_string()),
                encode_path(&lookup_value.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::metadata_update`]
    ///
    /// [`Client::metadata_update`]: super::Client::metadata_update
    #[derive(Debug, Clone)]
    pub struct MetadataUpdate<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        lookup_field: Result<::std::string::String, String>,
        lookup_value: Result<::std::string::String, String>,
        body: Result<::ferrostock_models::MetadataCreate, String>,
    }
    impl<'a> MetadataUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
                lookup_field: Err("lookup_field was not initialized".to_string()),
                lookup_value: Err("lookup_value was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        pub fn lookup_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.lookup_field = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for lookup_field failed".to_string()
            });
            self
        }
        pub fn lookup_value<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.lookup_value = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for lookup_value failed".to_string()
            });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::MetadataCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: MetadataCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/metadata/{model}/{lookup_field}/{lookup_value}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Metadata>, Error<types::Error>> {
            let Self {
                client,
                model,
                lookup_field,
                lookup_value,
                body,
            } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let lookup_field = lookup_field.map_err(Error::InvalidRequest)?;
            let lookup_value = lookup_value.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/metadata/{}/{}/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
                encode_path(&lookup_field.to_string()),
                encode_path(&lookup_value.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::metadata_partial_update`]
    ///
    /// [`Client::metadata_partial_update`]: super::Client::metadata_partial_update
    #[derive(Debug, Clone)]
    pub struct MetadataPartialUpdate<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        lookup_field: Result<::std::string::String, String>,
        lookup_value: Result<::std::string::String, String>,
        body: Result<::ferrostock_models::MetadataPatch, String>,
    }
    impl<'a> MetadataPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("model was not initialized".to_string()),
                lookup_field: Err("lookup_field was not initialized".to_string()),
                lookup_value: Err("lookup_value was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for model failed".to_string()
            });
            self
        }
        pub fn lookup_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.lookup_field = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for lookup_field failed".to_string()
            });
            self
        }
        pub fn lookup_value<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.lookup_value = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for lookup_value failed".to_string()
            });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::MetadataPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: MetadataPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/metadata/{model}/{lookup_field}/{lookup_value}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Metadata>, Error<types::Error>> {
            let Self {
                client,
                model,
                lookup_field,
                lookup_value,
                body,
            } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let lookup_field = lookup_field.map_err(Error::InvalidRequest)?;
            let lookup_value = lookup_value.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/metadata/{}/{}/{}/",
                client.baseurl,
                encode_path(&model.to_string()),
                encode_path(&lookup_field.to_string()),
                encode_path(&lookup_value.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "metadata_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_list`]
    ///
    /// [`Client::part_list`]: super::Client::part_list
    #[derive(Debug, Clone)]
    pub struct PartList<'a> {
        client: &'a super::Client,
        ipn: Result<Option<::std::string::String>, String>,
        ipn_regex: Result<Option<::std::string::String>, String>,
        active: Result<Option<bool>, String>,
        ancestor: Result<Option<i64>, String>,
        assembly: Result<Option<bool>, String>,
        bom_valid: Result<Option<bool>, String>,
        cascade: Result<Option<bool>, String>,
        category: Result<Option<i64>, String>,
        category_detail: Result<Option<bool>, String>,
        component: Result<Option<bool>, String>,
        consumable: Result<Option<bool>, String>,
        convert_from: Result<Option<i64>, String>,
        created_after: Result<Option<::chrono::naive::NaiveDate>, String>,
        created_before: Result<Option<::chrono::naive::NaiveDate>, String>,
        default_location: Result<Option<i64>, String>,
        depleted_stock: Result<Option<bool>, String>,
        exclude_id: Result<Option<::std::string::String>, String>,
        exclude_related: Result<Option<f64>, String>,
        exclude_tree: Result<Option<i64>, String>,
        has_ipn: Result<Option<bool>, String>,
        has_pricing: Result<Option<bool>, String>,
        has_revisions: Result<Option<bool>, String>,
        has_stock: Result<Option<bool>, String>,
        has_units: Result<Option<bool>, String>,
        high_stock: Result<Option<bool>, String>,
        in_bom_for: Result<Option<i64>, String>,
        is_revision: Result<Option<bool>, String>,
        is_template: Result<Option<bool>, String>,
        is_variant: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        location_detail: Result<Option<bool>, String>,
        locked: Result<Option<bool>, String>,
        low_stock: Result<Option<bool>, String>,
        name_regex: Result<Option<::std::string::String>, String>,
        offset: Result<Option<i64>, String>,
        on_order: Result<Option<bool>, String>,
        ordering: Result<Option<::ferrostock_models::PartListOrdering>, String>,
        parameters: Result<Option<bool>, String>,
        path_detail: Result<Option<bool>, String>,
        price_breaks: Result<Option<bool>, String>,
        purchaseable: Result<Option<bool>, String>,
        related: Result<Option<f64>, String>,
        revision_of: Result<Option<i64>, String>,
        salable: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
        starred: Result<Option<bool>, String>,
        stock_to_build: Result<Option<bool>, String>,
        tags: Result<Option<bool>, String>,
        testable: Result<Option<bool>, String>,
        trackable: Result<Option<bool>, String>,
        unallocated_stock: Result<Option<bool>, String>,
        variant_of: Result<Option<i64>, String>,
        virtual_: Result<Option<bool>, String>,
    }
    impl<'a> PartList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ipn: Ok(None),
                ipn_regex: Ok(None),
                active: Ok(None),
                ancestor: Ok(None),
                assembly: Ok(None),
                bom_valid: Ok(None),
                cascade: Ok(None),
                category: Ok(None),
                category_detail: Ok(None),
                component: Ok(None),
                consumable: Ok(None),
                convert_from: Ok(None),
                created_after: Ok(None),
                created_before: Ok(None),
                default_location: Ok(None),
                depleted_stock: Ok(None),
                exclude_id: Ok(None),
                exclude_related: Ok(None),
                exclude_tree: Ok(None),
                has_ipn: Ok(None),
                has_pricing: Ok(None),
                has_revisions: Ok(None),
                has_stock: Ok(None),
                has_units: Ok(None),
                high_stock: Ok(None),
                in_bom_for: Ok(None),
                is_revision: Ok(None),
                is_template: Ok(None),
                is_variant: Ok(None),
                limit: Ok(None),
                location_detail: Ok(None),
                locked: Ok(None),
                low_stock: Ok(None),
                name_regex: Ok(None),
                offset: Ok(None),
                on_order: Ok(None),
                ordering: Ok(None),
                parameters: Ok(None),
                path_detail: Ok(None),
                price_breaks: Ok(None),
                purchaseable: Ok(None),
                related: Ok(None),
                revision_of: Ok(None),
                salable: Ok(None),
                search: Ok(None),
                starred: Ok(None),
                stock_to_build: Ok(None),
                tags: Ok(None),
                testable: Ok(None),
                trackable: Ok(None),
                unallocated_stock: Ok(None),
                variant_of: Ok(None),
                virtual_: Ok(None),
            }
        }
        pub fn ipn<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ipn = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ipn failed".to_string()
            });
            self
        }
        pub fn ipn_regex<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ipn_regex = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ipn_regex failed".to_string()
            });
            self
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        pub fn ancestor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.ancestor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for ancestor failed".to_string());
            self
        }
        pub fn assembly<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.assembly = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for assembly failed".to_string());
            self
        }
        pub fn bom_valid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.bom_valid = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for bom_valid failed".to_string());
            self
        }
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for cascade failed".to_string());
            self
        }
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.category = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for category failed".to_string());
            self
        }
        pub fn category_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.category_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for category_detail failed".to_string());
            self
        }
        pub fn component<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.component = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for component failed".to_string());
            self
        }
        pub fn consumable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.consumable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for consumable failed".to_string());
            self
        }
        pub fn convert_from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.convert_from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for convert_from failed".to_string());
            self
        }
        pub fn created_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.created_after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for created_after failed"
                    .to_string()
            });
            self
        }
        pub fn created_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.created_before = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for created_before failed"
                    .to_string()
            });
            self
        }
        pub fn default_location<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.default_location = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for default_location failed".to_string());
            self
        }
        pub fn depleted_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.depleted_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for depleted_stock failed".to_string());
            self
        }
        pub fn exclude_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.exclude_id = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for exclude_id failed".to_string()
            });
            self
        }
        pub fn exclude_related<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.exclude_related = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for exclude_related failed".to_string());
            self
        }
        pub fn exclude_tree<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.exclude_tree = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for exclude_tree failed".to_string());
            self
        }
        pub fn has_ipn<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_ipn = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_ipn failed".to_string());
            self
        }
        pub fn has_pricing<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_pricing = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_pricing failed".to_string());
            self
        }
        pub fn has_revisions<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_revisions = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_revisions failed".to_string());
            self
        }
        pub fn has_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_stock failed".to_string());
            self
        }
        pub fn has_units<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_units = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_units failed".to_string());
            self
        }
        pub fn high_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.high_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for high_stock failed".to_string());
            self
        }
        pub fn in_bom_for<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.in_bom_for = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for in_bom_for failed".to_string());
            self
        }
        pub fn is_revision<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_revision = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_revision failed".to_string());
            self
        }
        pub fn is_template<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_template = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_template failed".to_string());
            self
        }
        pub fn is_variant<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_variant = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_variant failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn location_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.location_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for location_detail failed".to_string());
            self
        }
        pub fn locked<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.locked = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for locked failed".to_string());
            self
        }
        pub fn low_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.low_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for low_stock failed".to_string());
            self
        }
        pub fn name_regex<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name_regex = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name_regex failed".to_string()
            });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn on_order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.on_order = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for on_order failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartListOrdering>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: PartListOrdering` for ordering failed"
                    .to_string()
            });
            self
        }
        pub fn parameters<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.parameters = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for parameters failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        pub fn price_breaks<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.price_breaks = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for price_breaks failed".to_string());
            self
        }
        pub fn purchaseable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.purchaseable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for purchaseable failed".to_string());
            self
        }
        pub fn related<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.related = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for related failed".to_string());
            self
        }
        pub fn revision_of<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.revision_of = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for revision_of failed".to_string());
            self
        }
        pub fn salable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.salable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for salable failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn starred<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.starred = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for starred failed".to_string());
            self
        }
        pub fn stock_to_build<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.stock_to_build = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for stock_to_build failed".to_string());
            self
        }
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for tags failed".to_string());
            self
        }
        pub fn testable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.testable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for testable failed".to_string());
            self
        }
        pub fn trackable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.trackable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for trackable failed".to_string());
            self
        }
        pub fn unallocated_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.unallocated_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for unallocated_stock failed".to_string());
            self
        }
        pub fn variant_of<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.variant_of = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for variant_of failed".to_string());
            self
        }
        pub fn virtual_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.virtual_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for virtual_ failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                ipn,
                ipn_regex,
                active,
                ancestor,
                assembly,
                bom_valid,
                cascade,
                category,
                category_detail,
                component,
                consumable,
                convert_from,
                created_after,
                created_before,
                default_location,
                depleted_stock,
                exclude_id,
                exclude_related,
                exclude_tree,
                has_ipn,
                has_pricing,
                has_revisions,
                has_stock,
                has_units,
                high_stock,
                in_bom_for,
                is_revision,
                is_template,
                is_variant,
                limit,
                location_detail,
                locked,
                low_stock,
                name_regex,
                offset,
                on_order,
                ordering,
                parameters,
                path_detail,
                price_breaks,
                purchaseable,
                related,
                revision_of,
                salable,
                search,
                starred,
                stock_to_build,
                tags,
                testable,
                trackable,
                unallocated_stock,
                variant_of,
                virtual_,
            } = self;
            let ipn = ipn.map_err(Error::InvalidRequest)?;
            let ipn_regex = ipn_regex.map_err(Error::InvalidRequest)?;
            let active = active.map_err(Error::InvalidRequest)?;
            let ancestor = ancestor.map_err(Error::InvalidRequest)?;
            let assembly = assembly.map_err(Error::InvalidRequest)?;
            let bom_valid = bom_valid.map_err(Error::InvalidRequest)?;
            let cascade = cascade.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let category_detail = category_detail.map_err(Error::InvalidRequest)?;
            let component = component.map_err(Error::InvalidRequest)?;
            let consumable = consumable.map_err(Error::InvalidRequest)?;
            let convert_from = convert_from.map_err(Error::InvalidRequest)?;
            let created_after = created_after.map_err(Error::InvalidRequest)?;
            let created_before = created_before.map_err(Error::InvalidRequest)?;
            let default_location = default_location.map_err(Error::InvalidRequest)?;
            let depleted_stock = depleted_stock.map_err(Error::InvalidRequest)?;
            let exclude_id = exclude_id.map_err(Error::InvalidRequest)?;
            let exclude_related = exclude_related.map_err(Error::InvalidRequest)?;
            let exclude_tree = exclude_tree.map_err(Error::InvalidRequest)?;
            let has_ipn = has_ipn.map_err(Error::InvalidRequest)?;
            let has_pricing = has_pricing.map_err(Error::InvalidRequest)?;
            let has_revisions = has_revisions.map_err(Error::InvalidRequest)?;
            let has_stock = has_stock.map_err(Error::InvalidRequest)?;
            let has_units = has_units.map_err(Error::InvalidRequest)?;
            let high_stock = high_stock.map_err(Error::InvalidRequest)?;
            let in_bom_for = in_bom_for.map_err(Error::InvalidRequest)?;
            let is_revision = is_revision.map_err(Error::InvalidRequest)?;
            let is_template = is_template.map_err(Error::InvalidRequest)?;
            let is_variant = is_variant.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let location_detail = location_detail.map_err(Error::InvalidRequest)?;
            let locked = locked.map_err(Error::InvalidRequest)?;
            let low_stock = low_stock.map_err(Error::InvalidRequest)?;
            let name_regex = name_regex.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let on_order = on_order.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parameters = parameters.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let price_breaks = price_breaks.map_err(Error::InvalidRequest)?;
            let purchaseable = purchaseable.map_err(Error::InvalidRequest)?;
            let related = related.map_err(Error::InvalidRequest)?;
            let revision_of = revision_of.map_err(Error::InvalidRequest)?;
            let salable = salable.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let starred = starred.map_err(Error::InvalidRequest)?;
            let stock_to_build = stock_to_build.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let testable = testable.map_err(Error::InvalidRequest)?;
            let trackable = trackable.map_err(Error::InvalidRequest)?;
            let unallocated_stock = unallocated_stock.map_err(Error::InvalidRequest)?;
            let variant_of = variant_of.map_err(Error::InvalidRequest)?;
            let virtual_ = virtual_.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("IPN", &ipn))
                .query(&progenitor_client::QueryParam::new("IPN_regex", &ipn_regex))
                .query(&progenitor_client::QueryParam::new("active", &active))
                .query(&progenitor_client::QueryParam::new("ancestor", &ancestor))
                .query(&progenitor_client::QueryParam::new("assembly", &assembly))
                .query(&progenitor_client::QueryParam::new("bom_valid", &bom_valid))
                .query(&progenitor_client::QueryParam::new("cascade", &cascade))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new(
                    "category_detail",
                    &category_detail,
                ))
                .query(&progenitor_client::QueryParam::new("component", &component))
                .query(&progenitor_client::QueryParam::new(
                    "consumable",
                    &consumable,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "convert_from",
                    &convert_from,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "created_after",
                    &created_after,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "created_before",
                    &created_before,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "default_location",
                    &default_location,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "depleted_stock",
                    &depleted_stock,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "exclude_id",
                    &exclude_id,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "exclude_related",
                    &exclude_related,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "exclude_tree",
                    &exclude_tree,
                ))
                .query(&progenitor_client::QueryParam::new("has_ipn", &has_ipn))
                .query(&progenitor_client::QueryParam::new(
                    "has_pricing",
                    &has_pricing,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "has_revisions",
                    &has_revisions,
                ))
                .query(&progenitor_client::QueryParam::new("has_stock", &has_stock))
                .query(&progenitor_client::QueryParam::new("has_units", &has_units))
                .query(&progenitor_client::QueryParam::new(
                    "high_stock",
                    &high_stock,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "in_bom_for",
                    &in_bom_for,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "is_revision",
                    &is_revision,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "is_template",
                    &is_template,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "is_variant",
                    &is_variant,
                ))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new(
                    "location_detail",
                    &location_detail,
                ))
                .query(&progenitor_client::QueryParam::new("locked", &locked))
                .query(&progenitor_client::QueryParam::new("low_stock", &low_stock))
                .query(&progenitor_client::QueryParam::new(
                    "name_regex",
                    &name_regex,
                ))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("on_order", &on_order))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new(
                    "parameters",
                    &parameters,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "price_breaks",
                    &price_breaks,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "purchaseable",
                    &purchaseable,
                ))
                .query(&progenitor_client::QueryParam::new("related", &related))
                .query(&progenitor_client::QueryParam::new(
                    "revision_of",
                    &revision_of,
                ))
                .query(&progenitor_client::QueryParam::new("salable", &salable))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("starred", &starred))
                .query(&progenitor_client::QueryParam::new(
                    "stock_to_build",
                    &stock_to_build,
                ))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .query(&progenitor_client::QueryParam::new("testable", &testable))
                .query(&progenitor_client::QueryParam::new("trackable", &trackable))
                .query(&progenitor_client::QueryParam::new(
                    "unallocated_stock",
                    &unallocated_stock,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "variant_of",
                    &variant_of,
                ))
                .query(&progenitor_client::QueryParam::new("virtual", &virtual_))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_bulk_update`]
    ///
    /// [`Client::part_bulk_update`]: super::Client::part_bulk_update
    #[derive(Debug, Clone)]
    pub struct PartBulkUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartBulkUpdate, String>,
    }
    impl<'a> PartBulkUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartBulkUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartBulkUpdate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_bulk_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_create`]
    ///
    /// [`Client::part_create`]: super::Client::part_create
    #[derive(Debug, Clone)]
    pub struct PartCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartCreate, String>,
    }
    impl<'a> PartCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/part/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Part>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_bulk_partial_update`]
    ///
    /// [`Client::part_bulk_partial_update`]: super::Client::part_bulk_partial_update
    #[derive(Debug, Clone)]
    pub struct PartBulkPartialUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartBulkPatch, String>,
    }
    impl<'a> PartBulkPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartBulkPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartBulkPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_bulk_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_list`]
    ///
    /// [`Client::part_category_list`]: super::Client::part_category_list
    #[derive(Debug, Clone)]
    pub struct PartCategoryList<'a> {
        client: &'a super::Client,
        cascade: Result<Option<bool>, String>,
        depth: Result<Option<f64>, String>,
        exclude_tree: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        name: Result<Option<::std::string::String>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::PartCategoryListOrdering>, String>,
        parent: Result<Option<i64>, String>,
        path_detail: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
        starred: Result<Option<bool>, String>,
        structural: Result<Option<bool>, String>,
        top_level: Result<Option<bool>, String>,
    }
    impl<'a> PartCategoryList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                depth: Ok(None),
                exclude_tree: Ok(None),
                limit: Ok(None),
                name: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                parent: Ok(None),
                path_detail: Ok(None),
                search: Ok(None),
                starred: Ok(None),
                structural: Ok(None),
                top_level: Ok(None),
            }
        }
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for cascade failed".to_string());
            self
        }
        pub fn depth<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.depth = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for depth failed".to_string());
            self
        }
        pub fn exclude_tree<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.exclude_tree = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for exclude_tree failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: PartCategoryListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.parent = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for parent failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn starred<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.starred = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for starred failed".to_string());
            self
        }
        pub fn structural<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.structural = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for structural failed".to_string());
            self
        }
        pub fn top_level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.top_level = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for top_level failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/category/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategoryListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                cascade,
                depth,
                exclude_tree,
                limit,
                name,
                offset,
                ordering,
                parent,
                path_detail,
                search,
                starred,
                structural,
                top_level,
            } = self;
            let cascade = cascade.map_err(Error::InvalidRequest)?;
            let depth = depth.map_err(Error::InvalidRequest)?;
            let exclude_tree = exclude_tree.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parent = parent.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let starred = starred.map_err(Error::InvalidRequest)?;
            let structural = structural.map_err(Error::InvalidRequest)?;
            let top_level = top_level.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cascade", &cascade))
                .query(&progenitor_client::QueryParam::new("depth", &depth))
                .query(&progenitor_client::QueryParam::new(
                    "exclude_tree",
                    &exclude_tree,
                ))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("parent", &parent))
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("starred", &starred))
                .query(&progenitor_client::QueryParam::new(
                    "structural",
                    &structural,
                ))
                .query(&progenitor_client::QueryParam::new("top_level", &top_level))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_bulk_update`]
    ///
    /// [`Client::part_category_bulk_update`]: super::Client::part_category_bulk_update
    #[derive(Debug, Clone)]
    pub struct PartCategoryBulkUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartCategoryBulkUpdate, String>,
    }
    impl<'a> PartCategoryBulkUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryBulkUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCategoryBulkUpdate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/category/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategoryBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_bulk_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_create`]
    ///
    /// [`Client::part_category_create`]: super::Client::part_category_create
    #[derive(Debug, Clone)]
    pub struct PartCategoryCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartCategoryCreate, String>,
    }
    impl<'a> PartCategoryCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCategoryCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/part/category/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategory>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_bulk_partial_update`]
    ///
    /// [`Client::part_category_bulk_partial_update`]: super::Client::part_category_bulk_partial_update
    #[derive(Debug, Clone)]
    pub struct PartCategoryBulkPartialUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartCategoryBulkPatch, String>,
    }
    impl<'a> PartCategoryBulkPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryBulkPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCategoryBulkPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/category/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategoryBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_bulk_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_parameters_list`]
    ///
    /// [`Client::part_category_parameters_list`]: super::Client::part_category_parameters_list
    #[derive(Debug, Clone)]
    pub struct PartCategoryParametersList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
    }
    impl<'a> PartCategoryParametersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/category/parameters/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::CategoryParameterTemplateListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                limit,
                offset,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/parameters/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_parameters_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_parameters_create`]
    ///
    /// [`Client::part_category_parameters_create`]: super::Client::part_category_parameters_create
    #[derive(Debug, Clone)]
    pub struct PartCategoryParametersCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::CategoryParameterTemplateCreate, String>,
    }
    impl<'a> PartCategoryParametersCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CategoryParameterTemplateCreate>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: CategoryParameterTemplateCreate` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/api/part/category/parameters/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::CategoryParameterTemplate>,
            Error<types::Error>,
        > {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/parameters/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_parameters_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_parameters_retrieve`]
    ///
    /// [`Client::part_category_parameters_retrieve`]: super::Client::part_category_parameters_retrieve
    #[derive(Debug, Clone)]
    pub struct PartCategoryParametersRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartCategoryParametersRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/category/parameters/{id}/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::CategoryParameterTemplate>,
            Error<types::Error>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/parameters/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_parameters_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_parameters_update`]
    ///
    /// [`Client::part_category_parameters_update`]: super::Client::part_category_parameters_update
    #[derive(Debug, Clone)]
    pub struct PartCategoryParametersUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::CategoryParameterTemplateCreate, String>,
    }
    impl<'a> PartCategoryParametersUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CategoryParameterTemplateCreate>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: CategoryParameterTemplateCreate` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PUT` request to `/api/part/category/parameters/{id}/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::CategoryParameterTemplate>,
            Error<types::Error>,
        > {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/parameters/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_parameters_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_parameters_destroy`]
    ///
    /// [`Client::part_category_parameters_destroy`]: super::Client::part_category_parameters_destroy
    #[derive(Debug, Clone)]
    pub struct PartCategoryParametersDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartCategoryParametersDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/part/category/parameters/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/parameters/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_parameters_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_parameters_partial_update`]
    ///
    /// [`Client::part_category_parameters_partial_update`]: super::Client::part_category_parameters_partial_update
    #[derive(Debug, Clone)]
    pub struct PartCategoryParametersPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::CategoryParameterTemplatePatch, String>,
    }
    impl<'a> PartCategoryParametersPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::CategoryParameterTemplatePatch>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: CategoryParameterTemplatePatch` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PATCH` request to `/api/part/category/parameters/{id}/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::CategoryParameterTemplate>,
            Error<types::Error>,
        > {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/parameters/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_parameters_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_tree_list`]
    ///
    /// [`Client::part_category_tree_list`]: super::Client::part_category_tree_list
    #[derive(Debug, Clone)]
    pub struct PartCategoryTreeList<'a> {
        client: &'a super::Client,
        level: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        max_level: Result<Option<f64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::PartCategoryTreeListOrdering>, String>,
        parent: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
        tree_id: Result<Option<i64>, String>,
    }
    impl<'a> PartCategoryTreeList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                level: Ok(None),
                limit: Ok(None),
                max_level: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                parent: Ok(None),
                search: Ok(None),
                tree_id: Ok(None),
            }
        }
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.level = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for level failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn max_level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.max_level = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for max_level failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryTreeListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: PartCategoryTreeListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.parent = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for parent failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn tree_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.tree_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for tree_id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/category/tree/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::PartCategoryTreeListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                level,
                limit,
                max_level,
                offset,
                ordering,
                parent,
                search,
                tree_id,
            } = self;
            let level = level.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let max_level = max_level.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parent = parent.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let tree_id = tree_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/category/tree/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("level", &level))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("max_level", &max_level))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("parent", &parent))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("tree_id", &tree_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_tree_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_retrieve`]
    ///
    /// [`Client::part_category_retrieve`]: super::Client::part_category_retrieve
    #[derive(Debug, Clone)]
    pub struct PartCategoryRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        path_detail: Result<Option<bool>, String>,
    }
    impl<'a> PartCategoryRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                path_detail: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/category/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategory>, Error<types::Error>> {
            let Self {
                client,
                id,
                path_detail,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_update`]
    ///
    /// [`Client::part_category_update`]: super::Client::part_category_update
    #[derive(Debug, Clone)]
    pub struct PartCategoryUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartCategoryCreate, String>,
    }
    impl<'a> PartCategoryUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCategoryCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/category/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategory>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_destroy`]
    ///
    /// [`Client::part_category_destroy`]: super::Client::part_category_destroy
    #[derive(Debug, Clone)]
    pub struct PartCategoryDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartCategoryDeletion, String>,
    }
    impl<'a> PartCategoryDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryDeletion>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCategoryDeletion` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/part/category/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_category_partial_update`]
    ///
    /// [`Client::part_category_partial_update`]: super::Client::part_category_partial_update
    #[derive(Debug, Clone)]
    pub struct PartCategoryPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartCategoryPatch, String>,
    }
    impl<'a> PartCategoryPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCategoryPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCategoryPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/category/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartCategory>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/category/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_category_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_internal_price_list`]
    ///
    /// [`Client::part_internal_price_list`]: super::Client::part_internal_price_list
    #[derive(Debug, Clone)]
    pub struct PartInternalPriceList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::PartInternalPriceListOrdering>, String>,
        part: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PartInternalPriceList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                part: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartInternalPriceListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: PartInternalPriceListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/part/internal-price/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::PartInternalPriceListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                limit,
                offset,
                ordering,
                part,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let part = part.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/internal-price/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("part", &part))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_internal_price_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_internal_price_create`]
    ///
    /// [`Client::part_internal_price_create`]: super::Client::part_internal_price_create
    #[derive(Debug, Clone)]
    pub struct PartInternalPriceCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartInternalPriceCreate, String>,
    }
    impl<'a> PartInternalPriceCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartInternalPriceCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartInternalPriceCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/part/internal-price/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartInternalPrice>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/internal-price/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_internal_price_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_internal_price_retrieve`]
    ///
    /// [`Client::part_internal_price_retrieve`]: super::Client::part_internal_price_retrieve
    #[derive(Debug, Clone)]
    pub struct PartInternalPriceRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartInternalPriceRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/internal-price/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartInternalPrice>, Error<types::Error>>
        {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/internal-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_internal_price_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_internal_price_update`]
    ///
    /// [`Client::part_internal_price_update`]: super::Client::part_internal_price_update
    #[derive(Debug, Clone)]
    pub struct PartInternalPriceUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartInternalPriceCreate, String>,
    }
    impl<'a> PartInternalPriceUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartInternalPriceCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartInternalPriceCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/internal-price/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartInternalPrice>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/internal-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_internal_price_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_internal_price_destroy`]
    ///
    /// [`Client::part_internal_price_destroy`]: super::Client::part_internal_price_destroy
    #[derive(Debug, Clone)]
    pub struct PartInternalPriceDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartInternalPriceDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/part/internal-price/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/internal-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_internal_price_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_internal_price_partial_update`]
    ///
    /// [`Client::part_internal_price_partial_update`]: super::Client::part_internal_price_partial_update
    #[derive(Debug, Clone)]
    pub struct PartInternalPricePartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartInternalPricePatch, String>,
    }
    impl<'a> PartInternalPricePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartInternalPricePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartInternalPricePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/internal-price/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartInternalPrice>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/internal-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_internal_price_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_related_list`]
    ///
    /// [`Client::part_related_list`]: super::Client::part_related_list
    #[derive(Debug, Clone)]
    pub struct PartRelatedList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::std::string::String>, String>,
        part: Result<Option<i64>, String>,
        part_1: Result<Option<i64>, String>,
        part_2: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PartRelatedList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                part: Ok(None),
                part_1: Ok(None),
                part_2: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ordering failed".to_string()
            });
            self
        }
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part failed".to_string());
            self
        }
        pub fn part_1<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part_1 = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part_1 failed".to_string());
            self
        }
        pub fn part_2<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part_2 = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part_2 failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/part/related/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartRelationListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                offset,
                ordering,
                part,
                part_1,
                part_2,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let part = part.map_err(Error::InvalidRequest)?;
            let part_1 = part_1.map_err(Error::InvalidRequest)?;
            let part_2 = part_2.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/related/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("part", &part))
                .query(&progenitor_client::QueryParam::new("part_1", &part_1))
                .query(&progenitor_client::QueryParam::new("part_2", &part_2))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_related_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_related_create`]
    ///
    /// [`Client::part_related_create`]: super::Client::part_related_create
    #[derive(Debug, Clone)]
    pub struct PartRelatedCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartRelationCreate, String>,
    }
    impl<'a> PartRelatedCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartRelationCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartRelationCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/part/related/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartRelation>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/related/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_related_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_related_retrieve`]
    ///
    /// [`Client::part_related_retrieve`]: super::Client::part_related_retrieve
    #[derive(Debug, Clone)]
    pub struct PartRelatedRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartRelatedRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/related/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartRelation>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/related/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_related_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_related_update`]
    ///
    /// [`Client::part_related_update`]: super::Client::part_related_update
    #[derive(Debug, Clone)]
    pub struct PartRelatedUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartRelationCreate, String>,
    }
    impl<'a> PartRelatedUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartRelationCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartRelationCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/related/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartRelation>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/related/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_related_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_related_destroy`]
    ///
    /// [`Client::part_related_destroy`]: super::Client::part_related_destroy
    #[derive(Debug, Clone)]
    pub struct PartRelatedDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartRelatedDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/part/related/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/related/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_related_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_related_partial_update`]
    ///
    /// [`Client::part_related_partial_update`]: super::Client::part_related_partial_update
    #[derive(Debug, Clone)]
    pub struct PartRelatedPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartRelationPatch, String>,
    }
    impl<'a> PartRelatedPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartRelationPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartRelationPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/related/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartRelation>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/related/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_related_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_sale_price_list`]
    ///
    /// [`Client::part_sale_price_list`]: super::Client::part_sale_price_list
    #[derive(Debug, Clone)]
    pub struct PartSalePriceList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::PartSalePriceListOrdering>, String>,
        part: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PartSalePriceList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                part: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartSalePriceListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: PartSalePriceListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/part/sale-price/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartSalePriceListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                offset,
                ordering,
                part,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let part = part.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/sale-price/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("part", &part))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_sale_price_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_sale_price_create`]
    ///
    /// [`Client::part_sale_price_create`]: super::Client::part_sale_price_create
    #[derive(Debug, Clone)]
    pub struct PartSalePriceCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartSalePriceCreate, String>,
    }
    impl<'a> PartSalePriceCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartSalePriceCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartSalePriceCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/part/sale-price/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartSalePrice>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/sale-price/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_sale_price_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_sale_price_retrieve`]
    ///
    /// [`Client::part_sale_price_retrieve`]: super::Client::part_sale_price_retrieve
    #[derive(Debug, Clone)]
    pub struct PartSalePriceRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartSalePriceRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/sale-price/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartSalePrice>, Error<types::Error>>
        {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/sale-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_sale_price_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_sale_price_update`]
    ///
    /// [`Client::part_sale_price_update`]: super::Client::part_sale_price_update
    #[derive(Debug, Clone)]
    pub struct PartSalePriceUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartSalePriceCreate, String>,
    }
    impl<'a> PartSalePriceUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartSalePriceCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartSalePriceCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/sale-price/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartSalePrice>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/sale-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_sale_price_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_sale_price_destroy`]
    ///
    /// [`Client::part_sale_price_destroy`]: super::Client::part_sale_price_destroy
    #[derive(Debug, Clone)]
    pub struct PartSalePriceDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartSalePriceDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/part/sale-price/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/sale-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_sale_price_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_sale_price_partial_update`]
    ///
    /// [`Client::part_sale_price_partial_update`]: super::Client::part_sale_price_partial_update
    #[derive(Debug, Clone)]
    pub struct PartSalePricePartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartSalePricePatch, String>,
    }
    impl<'a> PartSalePricePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartSalePricePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartSalePricePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/sale-price/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartSalePrice>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/sale-price/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_sale_price_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_test_template_list`]
    ///
    /// [`Client::part_test_template_list`]: super::Client::part_test_template_list
    #[derive(Debug, Clone)]
    pub struct PartTestTemplateList<'a> {
        client: &'a super::Client,
        enabled: Result<Option<bool>, String>,
        has_results: Result<Option<bool>, String>,
        key: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::PartTestTemplateListOrdering>, String>,
        part: Result<Option<i64>, String>,
        required: Result<Option<bool>, String>,
        requires_attachment: Result<Option<bool>, String>,
        requires_value: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PartTestTemplateList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                enabled: Ok(None),
                has_results: Ok(None),
                key: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                part: Ok(None),
                required: Ok(None),
                requires_attachment: Ok(None),
                requires_value: Ok(None),
                search: Ok(None),
            }
        }
        pub fn enabled<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.enabled = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for enabled failed".to_string());
            self
        }
        pub fn has_results<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_results = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_results failed".to_string());
            self
        }
        pub fn key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for key failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartTestTemplateListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: PartTestTemplateListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part failed".to_string());
            self
        }
        pub fn required<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.required = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for required failed".to_string());
            self
        }
        pub fn requires_attachment<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.requires_attachment = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for requires_attachment failed".to_string());
            self
        }
        pub fn requires_value<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.requires_value = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for requires_value failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/part/test-template/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::PartTestTemplateListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                enabled,
                has_results,
                key,
                limit,
                offset,
                ordering,
                part,
                required,
                requires_attachment,
                requires_value,
                search,
            } = self;
            let enabled = enabled.map_err(Error::InvalidRequest)?;
            let has_results = has_results.map_err(Error::InvalidRequest)?;
            let key = key.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let part = part.map_err(Error::InvalidRequest)?;
            let required = required.map_err(Error::InvalidRequest)?;
            let requires_attachment = requires_attachment.map_err(Error::InvalidRequest)?;
            let requires_value = requires_value.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/test-template/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("enabled", &enabled))
                .query(&progenitor_client::QueryParam::new(
                    "has_results",
                    &has_results,
                ))
                .query(&progenitor_client::QueryParam::new("key", &key))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("part", &part))
                .query(&progenitor_client::QueryParam::new("required", &required))
                .query(&progenitor_client::QueryParam::new(
                    "requires_attachment",
                    &requires_attachment,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "requires_value",
                    &requires_value,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_test_template_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_test_template_create`]
    ///
    /// [`Client::part_test_template_create`]: super::Client::part_test_template_create
    #[derive(Debug, Clone)]
    pub struct PartTestTemplateCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::PartTestTemplateCreate, String>,
    }
    impl<'a> PartTestTemplateCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartTestTemplateCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartTestTemplateCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/part/test-template/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartTestTemplate>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/test-template/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_test_template_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_test_template_retrieve`]
    ///
    /// [`Client::part_test_template_retrieve`]: super::Client::part_test_template_retrieve
    #[derive(Debug, Clone)]
    pub struct PartTestTemplateRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartTestTemplateRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/test-template/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartTestTemplate>, Error<types::Error>>
        {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/test-template/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_test_template_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_test_template_update`]
    ///
    /// [`Client::part_test_template_update`]: super::Client::part_test_template_update
    #[derive(Debug, Clone)]
    pub struct PartTestTemplateUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartTestTemplateCreate, String>,
    }
    impl<'a> PartTestTemplateUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartTestTemplateCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartTestTemplateCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/test-template/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartTestTemplate>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/test-template/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_test_template_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_test_template_destroy`]
    ///
    /// [`Client::part_test_template_destroy`]: super::Client::part_test_template_destroy
    #[derive(Debug, Clone)]
    pub struct PartTestTemplateDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartTestTemplateDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/part/test-template/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/test-template/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_test_template_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_test_template_partial_update`]
    ///
    /// [`Client::part_test_template_partial_update`]: super::Client::part_test_template_partial_update
    #[derive(Debug, Clone)]
    pub struct PartTestTemplatePartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartTestTemplatePatch, String>,
    }
    impl<'a> PartTestTemplatePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartTestTemplatePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartTestTemplatePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/test-template/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartTestTemplate>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/test-template/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_test_template_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_thumbs_list`]
    ///
    /// [`Client::part_thumbs_list`]: super::Client::part_thumbs_list
    #[derive(Debug, Clone)]
    pub struct PartThumbsList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PartThumbsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/part/thumbs/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartThumbListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                offset,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/part/thumbs/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_thumbs_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_thumbs_retrieve`]
    ///
    /// [`Client::part_thumbs_retrieve`]: super::Client::part_thumbs_retrieve
    #[derive(Debug, Clone)]
    pub struct PartThumbsRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartThumbsRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/thumbs/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartPicture>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/thumbs/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_thumbs_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_thumbs_update`]
    ///
    /// [`Client::part_thumbs_update`]: super::Client::part_thumbs_update
    #[derive(Debug, Clone)]
    pub struct PartThumbsUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartPictureUpdate, String>,
    }
    impl<'a> PartThumbsUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartPictureUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartPictureUpdate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/thumbs/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartPicture>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/thumbs/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_thumbs_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_thumbs_partial_update`]
    ///
    /// [`Client::part_thumbs_partial_update`]: super::Client::part_thumbs_partial_update
    #[derive(Debug, Clone)]
    pub struct PartThumbsPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartPicturePatch, String>,
    }
    impl<'a> PartThumbsPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartPicturePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartPicturePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/thumbs/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::PartPicture>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/thumbs/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_thumbs_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_retrieve`]
    ///
    /// [`Client::part_retrieve`]: super::Client::part_retrieve
    #[derive(Debug, Clone)]
    pub struct PartRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        category_detail: Result<Option<bool>, String>,
        location_detail: Result<Option<bool>, String>,
        parameters: Result<Option<bool>, String>,
        path_detail: Result<Option<bool>, String>,
        price_breaks: Result<Option<bool>, String>,
        tags: Result<Option<bool>, String>,
    }
    impl<'a> PartRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                category_detail: Ok(None),
                location_detail: Ok(None),
                parameters: Ok(None),
                path_detail: Ok(None),
                price_breaks: Ok(None),
                tags: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn category_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.category_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for category_detail failed".to_string());
            self
        }
        pub fn location_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.location_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for location_detail failed".to_string());
            self
        }
        pub fn parameters<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.parameters = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for parameters failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        pub fn price_breaks<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.price_breaks = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for price_breaks failed".to_string());
            self
        }
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for tags failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/part/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Part>, Error<types::Error>> {
            let Self {
                client,
                id,
                category_detail,
                location_detail,
                parameters,
                path_detail,
                price_breaks,
                tags,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let category_detail = category_detail.map_err(Error::InvalidRequest)?;
            let location_detail = location_detail.map_err(Error::InvalidRequest)?;
            let parameters = parameters.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let price_breaks = price_breaks.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "category_detail",
                    &category_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "location_detail",
                    &location_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "parameters",
                    &parameters,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "price_breaks",
                    &price_breaks,
                ))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_update`]
    ///
    /// [`Client::part_update`]: super::Client::part_update
    #[derive(Debug, Clone)]
    pub struct PartUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartCreate, String>,
    }
    impl<'a> PartUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/part/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Part>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_destroy`]
    ///
    /// [`Client::part_destroy`]: super::Client::part_destroy
    #[derive(Debug, Clone)]
    pub struct PartDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> PartDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/part/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::part_partial_update`]
    ///
    /// [`Client::part_partial_update`]: super::Client::part_partial_update
    #[derive(Debug, Clone)]
    pub struct PartPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::PartPatch, String>,
    }
    impl<'a> PartPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::PartPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: PartPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/part/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Part>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/part/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "part_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::project_code_list`]
    ///
    /// [`Client::project_code_list`]: super::Client::project_code_list
    #[derive(Debug, Clone)]
    pub struct ProjectCodeList<'a> {
        client: &'a super::Client,
        active: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::ProjectCodeListOrdering>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ProjectCodeList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                active: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ProjectCodeListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: ProjectCodeListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/project-code/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ProjectCodeListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                active,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let active = active.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/project-code/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("active", &active))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "project_code_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::project_code_create`]
    ///
    /// [`Client::project_code_create`]: super::Client::project_code_create
    #[derive(Debug, Clone)]
    pub struct ProjectCodeCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::ProjectCodeCreate, String>,
    }
    impl<'a> ProjectCodeCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ProjectCodeCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ProjectCodeCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/project-code/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ProjectCode>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/project-code/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "project_code_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::project_code_retrieve`]
    ///
    /// [`Client::project_code_retrieve`]: super::Client::project_code_retrieve
    #[derive(Debug, Clone)]
    pub struct ProjectCodeRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> ProjectCodeRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/project-code/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ProjectCode>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/project-code/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "project_code_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::project_code_update`]
    ///
    /// [`Client::project_code_update`]: super::Client::project_code_update
    #[derive(Debug, Clone)]
    pub struct ProjectCodeUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::ProjectCodeCreate, String>,
    }
    impl<'a> ProjectCodeUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ProjectCodeCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ProjectCodeCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/project-code/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ProjectCode>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/project-code/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "project_code_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::project_code_destroy`]
    ///
    /// [`Client::project_code_destroy`]: super::Client::project_code_destroy
    #[derive(Debug, Clone)]
    pub struct ProjectCodeDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> ProjectCodeDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/project-code/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/project-code/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "project_code_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::project_code_partial_update`]
    ///
    /// [`Client::project_code_partial_update`]: super::Client::project_code_partial_update
    #[derive(Debug, Clone)]
    pub struct ProjectCodePartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::ProjectCodePatch, String>,
    }
    impl<'a> ProjectCodePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ProjectCodePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ProjectCodePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/project-code/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ProjectCode>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/project-code/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "project_code_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_list`]
    ///
    /// [`Client::stock_list`]: super::Client::stock_list
    #[derive(Debug, Clone)]
    pub struct StockList<'a> {
        client: &'a super::Client,
        ipn: Result<Option<::std::string::String>, String>,
        ipn_contains: Result<Option<::std::string::String>, String>,
        ipn_regex: Result<Option<::std::string::String>, String>,
        active: Result<Option<bool>, String>,
        allocated: Result<Option<bool>, String>,
        assembly: Result<Option<bool>, String>,
        available: Result<Option<bool>, String>,
        batch: Result<Option<::std::string::String>, String>,
        batch_regex: Result<Option<::std::string::String>, String>,
        belongs_to: Result<Option<i64>, String>,
        bom_item: Result<Option<i64>, String>,
        build: Result<Option<i64>, String>,
        cascade: Result<Option<bool>, String>,
        category: Result<Option<i64>, String>,
        company: Result<Option<i64>, String>,
        consumed: Result<Option<bool>, String>,
        consumed_by: Result<Option<i64>, String>,
        created_after: Result<Option<::chrono::naive::NaiveDate>, String>,
        created_before: Result<Option<::chrono::naive::NaiveDate>, String>,
        customer: Result<Option<i64>, String>,
        depleted: Result<Option<bool>, String>,
        expired: Result<Option<bool>, String>,
        expiry_after: Result<Option<::chrono::naive::NaiveDate>, String>,
        expiry_before: Result<Option<::chrono::naive::NaiveDate>, String>,
        external: Result<Option<bool>, String>,
        has_batch: Result<Option<bool>, String>,
        has_child_items: Result<Option<bool>, String>,
        has_installed_items: Result<Option<bool>, String>,
        has_purchase_price: Result<Option<bool>, String>,
        has_stocktake: Result<Option<bool>, String>,
        in_stock: Result<Option<bool>, String>,
        include_variants: Result<Option<bool>, String>,
        installed: Result<Option<bool>, String>,
        is_building: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        location: Result<Option<i64>, String>,
        location_detail: Result<Option<bool>, String>,
        manufacturer: Result<Option<i64>, String>,
        manufacturer_part: Result<Option<i64>, String>,
        max_stock: Result<Option<f64>, String>,
        min_stock: Result<Option<f64>, String>,
        name: Result<Option<::std::string::String>, String>,
        name_contains: Result<Option<::std::string::String>, String>,
        name_regex: Result<Option<::std::string::String>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::StockListOrdering>, String>,
        parent: Result<Option<i64>, String>,
        part: Result<Option<i64>, String>,
        part_detail: Result<Option<bool>, String>,
        part_tree: Result<Option<i64>, String>,
        path_detail: Result<Option<bool>, String>,
        purchase_order: Result<Option<i64>, String>,
        salable: Result<Option<bool>, String>,
        sales_order: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
        sent_to_customer: Result<Option<bool>, String>,
        serial: Result<Option<::std::string::String>, String>,
        serial_gte: Result<Option<i64>, String>,
        serial_lte: Result<Option<i64>, String>,
        serialized: Result<Option<bool>, String>,
        stale: Result<Option<bool>, String>,
        status: Result<Option<i64>, String>,
        stocktake_after: Result<Option<::chrono::naive::NaiveDate>, String>,
        stocktake_before: Result<Option<::chrono::naive::NaiveDate>, String>,
        supplier: Result<Option<i64>, String>,
        supplier_part: Result<Option<i64>, String>,
        supplier_part_detail: Result<Option<bool>, String>,
        tags: Result<Option<::std::string::String>, String>,
        tags_name: Result<Option<::std::string::String>, String>,
        tags_slug: Result<Option<::std::string::String>, String>,
        tests: Result<Option<bool>, String>,
        tracked: Result<Option<bool>, String>,
        updated_after: Result<Option<::chrono::naive::NaiveDate>, String>,
        updated_before: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> StockList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ipn: Ok(None),
                ipn_contains: Ok(None),
                ipn_regex: Ok(None),
                active: Ok(None),
                allocated: Ok(None),
                assembly: Ok(None),
                available: Ok(None),
                batch: Ok(None),
                batch_regex: Ok(None),
                belongs_to: Ok(None),
                bom_item: Ok(None),
                build: Ok(None),
                cascade: Ok(None),
                category: Ok(None),
                company: Ok(None),
                consumed: Ok(None),
                consumed_by: Ok(None),
                created_after: Ok(None),
                created_before: Ok(None),
                customer: Ok(None),
                depleted: Ok(None),
                expired: Ok(None),
                expiry_after: Ok(None),
                expiry_before: Ok(None),
                external: Ok(None),
                has_batch: Ok(None),
                has_child_items: Ok(None),
                has_installed_items: Ok(None),
                has_purchase_price: Ok(None),
                has_stocktake: Ok(None),
                in_stock: Ok(None),
                include_variants: Ok(None),
                installed: Ok(None),
                is_building: Ok(None),
                limit: Ok(None),
                location: Ok(None),
                location_detail: Ok(None),
                manufacturer: Ok(None),
                manufacturer_part: Ok(None),
                max_stock: Ok(None),
                min_stock: Ok(None),
                name: Ok(None),
                name_contains: Ok(None),
                name_regex: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                parent: Ok(None),
                part: Ok(None),
                part_detail: Ok(None),
                part_tree: Ok(None),
                path_detail: Ok(None),
                purchase_order: Ok(None),
                salable: Ok(None),
                sales_order: Ok(None),
                search: Ok(None),
                sent_to_customer: Ok(None),
                serial: Ok(None),
                serial_gte: Ok(None),
                serial_lte: Ok(None),
                serialized: Ok(None),
                stale: Ok(None),
                status: Ok(None),
                stocktake_after: Ok(None),
                stocktake_before: Ok(None),
                supplier: Ok(None),
                supplier_part: Ok(None),
                supplier_part_detail: Ok(None),
                tags: Ok(None),
                tags_name: Ok(None),
                tags_slug: Ok(None),
                tests: Ok(None),
                tracked: Ok(None),
                updated_after: Ok(None),
                updated_before: Ok(None),
            }
        }
        pub fn ipn<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ipn = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ipn failed".to_string()
            });
            self
        }
        pub fn ipn_contains<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ipn_contains = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ipn_contains failed".to_string()
            });
            self
        }
        pub fn ipn_regex<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ipn_regex = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ipn_regex failed".to_string()
            });
            self
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        pub fn allocated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.allocated = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for allocated failed".to_string());
            self
        }
        pub fn assembly<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.assembly = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for assembly failed".to_string());
            self
        }
        pub fn available<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.available = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for available failed".to_string());
            self
        }
        pub fn batch<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.batch = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for batch failed".to_string()
            });
            self
        }
        pub fn batch_regex<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.batch_regex = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for batch_regex failed".to_string()
            });
            self
        }
        pub fn belongs_to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.belongs_to = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for belongs_to failed".to_string());
            self
        }
        pub fn bom_item<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.bom_item = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for bom_item failed".to_string());
            self
        }
        pub fn build<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.build = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for build failed".to_string());
            self
        }
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for cascade failed".to_string());
            self
        }
        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.category = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for category failed".to_string());
            self
        }
        pub fn company<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.company = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for company failed".to_string());
            self
        }
        pub fn consumed<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.consumed = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for consumed failed".to_string());
            self
        }
        pub fn consumed_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.consumed_by = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for consumed_by failed".to_string());
            self
        }
        pub fn created_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.created_after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for created_after failed"
                    .to_string()
            });
            self
        }
        pub fn created_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.created_before = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for created_before failed"
                    .to_string()
            });
            self
        }
        pub fn customer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.customer = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for customer failed".to_string());
            self
        }
        pub fn depleted<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.depleted = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for depleted failed".to_string());
            self
        }
        pub fn expired<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.expired = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for expired failed".to_string());
            self
        }
        pub fn expiry_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.expiry_after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for expiry_after failed"
                    .to_string()
            });
            self
        }
        pub fn expiry_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.expiry_before = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for expiry_before failed"
                    .to_string()
            });
            self
        }
        pub fn external<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.external = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for external failed".to_string());
            self
        }
        pub fn has_batch<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_batch = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_batch failed".to_string());
            self
        }
        pub fn has_child_items<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_child_items = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_child_items failed".to_string());
            self
        }
        pub fn has_installed_items<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_installed_items = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_installed_items failed".to_string());
            self
        }
        pub fn has_purchase_price<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_purchase_price = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_purchase_price failed".to_string());
            self
        }
        pub fn has_stocktake<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_stocktake = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_stocktake failed".to_string());
            self
        }
        pub fn in_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.in_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for in_stock failed".to_string());
            self
        }
        pub fn include_variants<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_variants = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for include_variants failed".to_string());
            self
        }
        pub fn installed<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.installed = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for installed failed".to_string());
            self
        }
        pub fn is_building<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_building = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_building failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn location<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.location = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for location failed".to_string());
            self
        }
        pub fn location_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.location_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for location_detail failed".to_string());
            self
        }
        pub fn manufacturer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.manufacturer = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for manufacturer failed".to_string());
            self
        }
        pub fn manufacturer_part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.manufacturer_part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for manufacturer_part failed".to_string());
            self
        }
        pub fn max_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.max_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for max_stock failed".to_string());
            self
        }
        pub fn min_stock<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.min_stock = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for min_stock failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
            self
        }
        pub fn name_contains<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name_contains = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name_contains failed".to_string()
            });
            self
        }
        pub fn name_regex<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name_regex = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name_regex failed".to_string()
            });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockListOrdering>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: StockListOrdering` for ordering failed"
                    .to_string()
            });
            self
        }
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.parent = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for parent failed".to_string());
            self
        }
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part failed".to_string());
            self
        }
        pub fn part_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.part_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for part_detail failed".to_string());
            self
        }
        pub fn part_tree<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.part_tree = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for part_tree failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        pub fn purchase_order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.purchase_order = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for purchase_order failed".to_string());
            self
        }
        pub fn salable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.salable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for salable failed".to_string());
            self
        }
        pub fn sales_order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.sales_order = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for sales_order failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn sent_to_customer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sent_to_customer = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for sent_to_customer failed".to_string());
            self
        }
        pub fn serial<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.serial = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for serial failed".to_string()
            });
            self
        }
        pub fn serial_gte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.serial_gte = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for serial_gte failed".to_string());
            self
        }
        pub fn serial_lte<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.serial_lte = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for serial_lte failed".to_string());
            self
        }
        pub fn serialized<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.serialized = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for serialized failed".to_string());
            self
        }
        pub fn stale<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.stale = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for stale failed".to_string());
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for status failed".to_string());
            self
        }
        pub fn stocktake_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.stocktake_after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for stocktake_after failed"
                    .to_string()
            });
            self
        }
        pub fn stocktake_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.stocktake_before = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for stocktake_before failed"
                    .to_string()
            });
            self
        }
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.supplier = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for supplier failed".to_string());
            self
        }
        pub fn supplier_part<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.supplier_part = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for supplier_part failed".to_string());
            self
        }
        pub fn supplier_part_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.supplier_part_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for supplier_part_detail failed".to_string());
            self
        }
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tags = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for tags failed".to_string()
            });
            self
        }
        pub fn tags_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tags_name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for tags_name failed".to_string()
            });
            self
        }
        pub fn tags_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tags_slug = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for tags_slug failed".to_string()
            });
            self
        }
        pub fn tests<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tests = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for tests failed".to_string());
            self
        }
        pub fn tracked<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tracked = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for tracked failed".to_string());
            self
        }
        pub fn updated_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.updated_after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for updated_after failed"
                    .to_string()
            });
            self
        }
        pub fn updated_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.updated_before = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: chrono :: naive :: NaiveDate` for updated_before failed"
                    .to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/stock/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockItemListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                ipn,
                ipn_contains,
                ipn_regex,
                active,
                allocated,
                assembly,
                available,
                batch,
                batch_regex,
                belongs_to,
                bom_item,
                build,
                cascade,
                category,
                company,
                consumed,
                consumed_by,
                created_after,
                created_before,
                customer,
                depleted,
                expired,
                expiry_after,
                expiry_before,
                external,
                has_batch,
                has_child_items,
                has_installed_items,
                has_purchase_price,
                has_stocktake,
                in_stock,
                include_variants,
                installed,
                is_building,
                limit,
                location,
                location_detail,
                manufacturer,
                manufacturer_part,
                max_stock,
                min_stock,
                name,
                name_contains,
                name_regex,
                offset,
                ordering,
                parent,
                part,
                part_detail,
                part_tree,
                path_detail,
                purchase_order,
                salable,
                sales_order,
                search,
                sent_to_customer,
                serial,
                serial_gte,
                serial_lte,
                serialized,
                stale,
                status,
                stocktake_after,
                stocktake_before,
                supplier,
                supplier_part,
                supplier_part_detail,
                tags,
                tags_name,
                tags_slug,
                tests,
                tracked,
                updated_after,
                updated_before,
            } = self;
            let ipn = ipn.map_err(Error::InvalidRequest)?;
            let ipn_contains = ipn_contains.map_err(Error::InvalidRequest)?;
            let ipn_regex = ipn_regex.map_err(Error::InvalidRequest)?;
            let active = active.map_err(Error::InvalidRequest)?;
            let allocated = allocated.map_err(Error::InvalidRequest)?;
            let assembly = assembly.map_err(Error::InvalidRequest)?;
            let available = available.map_err(Error::InvalidRequest)?;
            let batch = batch.map_err(Error::InvalidRequest)?;
            let batch_regex = batch_regex.map_err(Error::InvalidRequest)?;
            let belongs_to = belongs_to.map_err(Error::InvalidRequest)?;
            let bom_item = bom_item.map_err(Error::InvalidRequest)?;
            let build = build.map_err(Error::InvalidRequest)?;
            let cascade = cascade.map_err(Error::InvalidRequest)?;
            let category = category.map_err(Error::InvalidRequest)?;
            let company = company.map_err(Error::InvalidRequest)?;
            let consumed = consumed.map_err(Error::InvalidRequest)?;
            let consumed_by = consumed_by.map_err(Error::InvalidRequest)?;
            let created_after = created_after.map_err(Error::InvalidRequest)?;
            let created_before = created_before.map_err(Error::InvalidRequest)?;
            let customer = customer.map_err(Error::InvalidRequest)?;
            let depleted = depleted.map_err(Error::InvalidRequest)?;
            let expired = expired.map_err(Error::InvalidRequest)?;
            let expiry_after = expiry_after.map_err(Error::InvalidRequest)?;
            let expiry_before = expiry_before.map_err(Error::InvalidRequest)?;
            let external = external.map_err(Error::InvalidRequest)?;
            let has_batch = has_batch.map_err(Error::InvalidRequest)?;
            let has_child_items = has_child_items.map_err(Error::InvalidRequest)?;
            let has_installed_items = has_installed_items.map_err(Error::InvalidRequest)?;
            let has_purchase_price = has_purchase_price.map_err(Error::InvalidRequest)?;
            let has_stocktake = has_stocktake.map_err(Error::InvalidRequest)?;
            let in_stock = in_stock.map_err(Error::InvalidRequest)?;
            let include_variants = include_variants.map_err(Error::InvalidRequest)?;
            let installed = installed.map_err(Error::InvalidRequest)?;
            let is_building = is_building.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let location = location.map_err(Error::InvalidRequest)?;
            let location_detail = location_detail.map_err(Error::InvalidRequest)?;
            let manufacturer = manufacturer.map_err(Error::InvalidRequest)?;
            let manufacturer_part = manufacturer_part.map_err(Error::InvalidRequest)?;
            let max_stock = max_stock.map_err(Error::InvalidRequest)?;
            let min_stock = min_stock.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let name_contains = name_contains.map_err(Error::InvalidRequest)?;
            let name_regex = name_regex.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parent = parent.map_err(Error::InvalidRequest)?;
            let part = part.map_err(Error::InvalidRequest)?;
            let part_detail = part_detail.map_err(Error::InvalidRequest)?;
            let part_tree = part_tree.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let purchase_order = purchase_order.map_err(Error::InvalidRequest)?;
            let salable = salable.map_err(Error::InvalidRequest)?;
            let sales_order = sales_order.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let sent_to_customer = sent_to_customer.map_err(Error::InvalidRequest)?;
            let serial = serial.map_err(Error::InvalidRequest)?;
            let serial_gte = serial_gte.map_err(Error::InvalidRequest)?;
            let serial_lte = serial_lte.map_err(Error::InvalidRequest)?;
            let serialized = serialized.map_err(Error::InvalidRequest)?;
            let stale = stale.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let stocktake_after = stocktake_after.map_err(Error::InvalidRequest)?;
            let stocktake_before = stocktake_before.map_err(Error::InvalidRequest)?;
            let supplier = supplier.map_err(Error::InvalidRequest)?;
            let supplier_part = supplier_part.map_err(Error::InvalidRequest)?;
            let supplier_part_detail = supplier_part_detail.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let tags_name = tags_name.map_err(Error::InvalidRequest)?;
            let tags_slug = tags_slug.map_err(Error::InvalidRequest)?;
            let tests = tests.map_err(Error::InvalidRequest)?;
            let tracked = tracked.map_err(Error::InvalidRequest)?;
            let updated_after = updated_after.map_err(Error::InvalidRequest)?;
            let updated_before = updated_before.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("IPN", &ipn))
                .query(&progenitor_client::QueryParam::new(
                    "IPN_contains",
                    &ipn_contains,
                ))
                .query(&progenitor_client::QueryParam::new("IPN_regex", &ipn_regex))
                .query(&progenitor_client::QueryParam::new("active", &active))
                .query(&progenitor_client::QueryParam::new("allocated", &allocated))
                .query(&progenitor_client::QueryParam::new("assembly", &assembly))
                .query(&progenitor_client::QueryParam::new("available", &available))
                .query(&progenitor_client::QueryParam::new("batch", &batch))
                .query(&progenitor_client::QueryParam::new(
                    "batch_regex",
                    &batch_regex,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "belongs_to",
                    &belongs_to,
                ))
                .query(&progenitor_client::QueryParam::new("bom_item", &bom_item))
                .query(&progenitor_client::QueryParam::new("build", &build))
                .query(&progenitor_client::QueryParam::new("cascade", &cascade))
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("company", &company))
                .query(&progenitor_client::QueryParam::new("consumed", &consumed))
                .query(&progenitor_client::QueryParam::new(
                    "consumed_by",
                    &consumed_by,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "created_after",
                    &created_after,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "created_before",
                    &created_before,
                ))
                .query(&progenitor_client::QueryParam::new("customer", &customer))
                .query(&progenitor_client::QueryParam::new("depleted", &depleted))
                .query(&progenitor_client::QueryParam::new("expired", &expired))
                .query(&progenitor_client::QueryParam::new(
                    "expiry_after",
                    &expiry_after,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "expiry_before",
                    &expiry_before,
                ))
                .query(&progenitor_client::QueryParam::new("external", &external))
                .query(&progenitor_client::QueryParam::new("has_batch", &has_batch))
                .query(&progenitor_client::QueryParam::new(
                    "has_child_items",
                    &has_child_items,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "has_installed_items",
                    &has_installed_items,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "has_purchase_price",
                    &has_purchase_price,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "has_stocktake",
                    &has_stocktake,
                ))
                .query(&progenitor_client::QueryParam::new("in_stock", &in_stock))
                .query(&progenitor_client::QueryParam::new(
                    "include_variants",
                    &include_variants,
                ))
                .query(&progenitor_client::QueryParam::new("installed", &installed))
                .query(&progenitor_client::QueryParam::new(
                    "is_building",
                    &is_building,
                ))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("location", &location))
                .query(&progenitor_client::QueryParam::new(
                    "location_detail",
                    &location_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "manufacturer",
                    &manufacturer,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "manufacturer_part",
                    &manufacturer_part,
                ))
                .query(&progenitor_client::QueryParam::new("max_stock", &max_stock))
                .query(&progenitor_client::QueryParam::new("min_stock", &min_stock))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new(
                    "name_contains",
                    &name_contains,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "name_regex",
                    &name_regex,
                ))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("parent", &parent))
                .query(&progenitor_client::QueryParam::new("part", &part))
                .query(&progenitor_client::QueryParam::new(
                    "part_detail",
                    &part_detail,
                ))
                .query(&progenitor_client::QueryParam::new("part_tree", &part_tree))
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "purchase_order",
                    &purchase_order,
                ))
                .query(&progenitor_client::QueryParam::new("salable", &salable))
                .query(&progenitor_client::QueryParam::new(
                    "sales_order",
                    &sales_order,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new(
                    "sent_to_customer",
                    &sent_to_customer,
                ))
                .query(&progenitor_client::QueryParam::new("serial", &serial))
                .query(&progenitor_client::QueryParam::new(
                    "serial_gte",
                    &serial_gte,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "serial_lte",
                    &serial_lte,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "serialized",
                    &serialized,
                ))
                .query(&progenitor_client::QueryParam::new("stale", &stale))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new(
                    "stocktake_after",
                    &stocktake_after,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "stocktake_before",
                    &stocktake_before,
                ))
                .query(&progenitor_client::QueryParam::new("supplier", &supplier))
                .query(&progenitor_client::QueryParam::new(
                    "supplier_part",
                    &supplier_part,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "supplier_part_detail",
                    &supplier_part_detail,
                ))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .query(&progenitor_client::QueryParam::new(
                    "tags__name",
                    &tags_name,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "tags__slug",
                    &tags_slug,
                ))
                .query(&progenitor_client::QueryParam::new("tests", &tests))
                .query(&progenitor_client::QueryParam::new("tracked", &tracked))
                .query(&progenitor_client::QueryParam::new(
                    "updated_after",
                    &updated_after,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "updated_before",
                    &updated_before,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_bulk_update`]
    ///
    /// [`Client::stock_bulk_update`]: super::Client::stock_bulk_update
    #[derive(Debug, Clone)]
    pub struct StockBulkUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockItemBulkUpdate, String>,
    }
    impl<'a> StockBulkUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockItemBulkUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockItemBulkUpdate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/stock/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockItemBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_bulk_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_create`]
    ///
    /// [`Client::stock_create`]: super::Client::stock_create
    #[derive(Debug, Clone)]
    pub struct StockCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockItemCreate, String>,
    }
    impl<'a> StockCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockItemCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockItemCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/stock/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StockItemArray>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_bulk_destroy`]
    ///
    /// [`Client::stock_bulk_destroy`]: super::Client::stock_bulk_destroy
    #[derive(Debug, Clone)]
    pub struct StockBulkDestroy<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::BulkSelection, String>,
    }
    impl<'a> StockBulkDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::BulkSelection>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: BulkSelection` for body failed".to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/stock/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Success>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_bulk_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_bulk_partial_update`]
    ///
    /// [`Client::stock_bulk_partial_update`]: super::Client::stock_bulk_partial_update
    #[derive(Debug, Clone)]
    pub struct StockBulkPartialUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockItemBulkPatch, String>,
    }
    impl<'a> StockBulkPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockItemBulkPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockItemBulkPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/stock/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockItemBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_bulk_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_type_list`]
    ///
    /// [`Client::stock_location_type_list`]: super::Client::stock_location_type_list
    #[derive(Debug, Clone)]
    pub struct StockLocationTypeList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::StockLocationTypeListOrdering>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> StockLocationTypeList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationTypeListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: StockLocationTypeListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/stock/location-type/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::StockLocationTypeListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location-type/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_type_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_type_create`]
    ///
    /// [`Client::stock_location_type_create`]: super::Client::stock_location_type_create
    #[derive(Debug, Clone)]
    pub struct StockLocationTypeCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockLocationTypeCreate, String>,
    }
    impl<'a> StockLocationTypeCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationTypeCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationTypeCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/stock/location-type/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationType>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location-type/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_type_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_type_retrieve`]
    ///
    /// [`Client::stock_location_type_retrieve`]: super::Client::stock_location_type_retrieve
    #[derive(Debug, Clone)]
    pub struct StockLocationTypeRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> StockLocationTypeRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/stock/location-type/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationType>, Error<types::Error>>
        {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location-type/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_type_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_type_update`]
    ///
    /// [`Client::stock_location_type_update`]: super::Client::stock_location_type_update
    #[derive(Debug, Clone)]
    pub struct StockLocationTypeUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockLocationTypeCreate, String>,
    }
    impl<'a> StockLocationTypeUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationTypeCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationTypeCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/stock/location-type/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationType>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location-type/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_type_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_type_destroy`]
    ///
    /// [`Client::stock_location_type_destroy`]: super::Client::stock_location_type_destroy
    #[derive(Debug, Clone)]
    pub struct StockLocationTypeDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> StockLocationTypeDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/stock/location-type/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location-type/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_type_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_type_partial_update`]
    ///
    /// [`Client::stock_location_type_partial_update`]: super::Client::stock_location_type_partial_update
    #[derive(Debug, Clone)]
    pub struct StockLocationTypePartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockLocationTypePatch, String>,
    }
    impl<'a> StockLocationTypePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationTypePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationTypePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/stock/location-type/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationType>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location-type/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_type_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_list`]
    ///
    /// [`Client::stock_location_list`]: super::Client::stock_location_list
    #[derive(Debug, Clone)]
    pub struct StockLocationList<'a> {
        client: &'a super::Client,
        cascade: Result<Option<bool>, String>,
        depth: Result<Option<f64>, String>,
        external: Result<Option<bool>, String>,
        has_location_type: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        location_type: Result<Option<i64>, String>,
        name: Result<Option<::std::string::String>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::StockLocationListOrdering>, String>,
        parent: Result<Option<i64>, String>,
        path_detail: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
        structural: Result<Option<bool>, String>,
        tags: Result<Option<::std::string::String>, String>,
        top_level: Result<Option<bool>, String>,
    }
    impl<'a> StockLocationList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                depth: Ok(None),
                external: Ok(None),
                has_location_type: Ok(None),
                limit: Ok(None),
                location_type: Ok(None),
                name: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                parent: Ok(None),
                path_detail: Ok(None),
                search: Ok(None),
                structural: Ok(None),
                tags: Ok(None),
                top_level: Ok(None),
            }
        }
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for cascade failed".to_string());
            self
        }
        pub fn depth<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.depth = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for depth failed".to_string());
            self
        }
        pub fn external<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.external = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for external failed".to_string());
            self
        }
        pub fn has_location_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.has_location_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for has_location_type failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn location_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.location_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for location_type failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: StockLocationListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.parent = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for parent failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn structural<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.structural = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for structural failed".to_string());
            self
        }
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tags = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for tags failed".to_string()
            });
            self
        }
        pub fn top_level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.top_level = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for top_level failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/stock/location/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                cascade,
                depth,
                external,
                has_location_type,
                limit,
                location_type,
                name,
                offset,
                ordering,
                parent,
                path_detail,
                search,
                structural,
                tags,
                top_level,
            } = self;
            let cascade = cascade.map_err(Error::InvalidRequest)?;
            let depth = depth.map_err(Error::InvalidRequest)?;
            let external = external.map_err(Error::InvalidRequest)?;
            let has_location_type = has_location_type.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let location_type = location_type.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parent = parent.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let structural = structural.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let top_level = top_level.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cascade", &cascade))
                .query(&progenitor_client::QueryParam::new("depth", &depth))
                .query(&progenitor_client::QueryParam::new("external", &external))
                .query(&progenitor_client::QueryParam::new(
                    "has_location_type",
                    &has_location_type,
                ))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new(
                    "location_type",
                    &location_type,
                ))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("parent", &parent))
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new(
                    "structural",
                    &structural,
                ))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .query(&progenitor_client::QueryParam::new("top_level", &top_level))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_bulk_update`]
    ///
    /// [`Client::stock_location_bulk_update`]: super::Client::stock_location_bulk_update
    #[derive(Debug, Clone)]
    pub struct StockLocationBulkUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockLocationBulkUpdate, String>,
    }
    impl<'a> StockLocationBulkUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationBulkUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationBulkUpdate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/stock/location/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_bulk_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_create`]
    ///
    /// [`Client::stock_location_create`]: super::Client::stock_location_create
    #[derive(Debug, Clone)]
    pub struct StockLocationCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockLocationCreate, String>,
    }
    impl<'a> StockLocationCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/stock/location/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocation>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_bulk_partial_update`]
    ///
    /// [`Client::stock_location_bulk_partial_update`]: super::Client::stock_location_bulk_partial_update
    #[derive(Debug, Clone)]
    pub struct StockLocationBulkPartialUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::StockLocationBulkPatch, String>,
    }
    impl<'a> StockLocationBulkPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationBulkPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationBulkPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/stock/location/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocationBulkAnswer>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_bulk_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_tree_list`]
    ///
    /// [`Client::stock_location_tree_list`]: super::Client::stock_location_tree_list
    #[derive(Debug, Clone)]
    pub struct StockLocationTreeList<'a> {
        client: &'a super::Client,
        level: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        max_level: Result<Option<f64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::StockLocationTreeListOrdering>, String>,
        parent: Result<Option<i64>, String>,
        search: Result<Option<::std::string::String>, String>,
        tree_id: Result<Option<i64>, String>,
    }
    impl<'a> StockLocationTreeList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                level: Ok(None),
                limit: Ok(None),
                max_level: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                parent: Ok(None),
                search: Ok(None),
                tree_id: Ok(None),
            }
        }
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.level = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for level failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn max_level<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.max_level = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for max_level failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationTreeListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: StockLocationTreeListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.parent = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for parent failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn tree_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.tree_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for tree_id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/stock/location/tree/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::ferrostock_models::StockLocationTreeListAnswer>,
            Error<types::Error>,
        > {
            let Self {
                client,
                level,
                limit,
                max_level,
                offset,
                ordering,
                parent,
                search,
                tree_id,
            } = self;
            let level = level.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let max_level = max_level.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let parent = parent.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let tree_id = tree_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/stock/location/tree/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("level", &level))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("max_level", &max_level))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("parent", &parent))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("tree_id", &tree_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_tree_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_retrieve`]
    ///
    /// [`Client::stock_location_retrieve`]: super::Client::stock_location_retrieve
    #[derive(Debug, Clone)]
    pub struct StockLocationRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        path_detail: Result<Option<bool>, String>,
    }
    impl<'a> StockLocationRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                path_detail: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/stock/location/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocation>, Error<types::Error>>
        {
            let Self {
                client,
                id,
                path_detail,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_update`]
    ///
    /// [`Client::stock_location_update`]: super::Client::stock_location_update
    #[derive(Debug, Clone)]
    pub struct StockLocationUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockLocationCreate, String>,
    }
    impl<'a> StockLocationUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/stock/location/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocation>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_destroy`]
    ///
    /// [`Client::stock_location_destroy`]: super::Client::stock_location_destroy
    #[derive(Debug, Clone)]
    pub struct StockLocationDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockLocationDeletion, String>,
    }
    impl<'a> StockLocationDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationDeletion>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationDeletion` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `DELETE` request to `/api/stock/location/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_location_partial_update`]
    ///
    /// [`Client::stock_location_partial_update`]: super::Client::stock_location_partial_update
    #[derive(Debug, Clone)]
    pub struct StockLocationPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockLocationPatch, String>,
    }
    impl<'a> StockLocationPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockLocationPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockLocationPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/stock/location/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockLocation>, Error<types::Error>>
        {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/location/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_location_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_retrieve`]
    ///
    /// [`Client::stock_retrieve`]: super::Client::stock_retrieve
    #[derive(Debug, Clone)]
    pub struct StockRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        location_detail: Result<Option<bool>, String>,
        part_detail: Result<Option<bool>, String>,
        path_detail: Result<Option<bool>, String>,
        supplier_part_detail: Result<Option<bool>, String>,
        tests: Result<Option<bool>, String>,
    }
    impl<'a> StockRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                location_detail: Ok(None),
                part_detail: Ok(None),
                path_detail: Ok(None),
                supplier_part_detail: Ok(None),
                tests: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn location_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.location_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for location_detail failed".to_string());
            self
        }
        pub fn part_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.part_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for part_detail failed".to_string());
            self
        }
        pub fn path_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for path_detail failed".to_string());
            self
        }
        pub fn supplier_part_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.supplier_part_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for supplier_part_detail failed".to_string());
            self
        }
        pub fn tests<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tests = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for tests failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/stock/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockItem>, Error<types::Error>> {
            let Self {
                client,
                id,
                location_detail,
                part_detail,
                path_detail,
                supplier_part_detail,
                tests,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let location_detail = location_detail.map_err(Error::InvalidRequest)?;
            let part_detail = part_detail.map_err(Error::InvalidRequest)?;
            let path_detail = path_detail.map_err(Error::InvalidRequest)?;
            let supplier_part_detail = supplier_part_detail.map_err(Error::InvalidRequest)?;
            let tests = tests.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "location_detail",
                    &location_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "part_detail",
                    &part_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "path_detail",
                    &path_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "supplier_part_detail",
                    &supplier_part_detail,
                ))
                .query(&progenitor_client::QueryParam::new("tests", &tests))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_update`]
    ///
    /// [`Client::stock_update`]: super::Client::stock_update
    #[derive(Debug, Clone)]
    pub struct StockUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockItemCreate, String>,
    }
    impl<'a> StockUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockItemCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockItemCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/stock/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockItem>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_destroy`]
    ///
    /// [`Client::stock_destroy`]: super::Client::stock_destroy
    #[derive(Debug, Clone)]
    pub struct StockDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> StockDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/stock/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::stock_partial_update`]
    ///
    /// [`Client::stock_partial_update`]: super::Client::stock_partial_update
    #[derive(Debug, Clone)]
    pub struct StockPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::StockItemPatch, String>,
    }
    impl<'a> StockPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::StockItemPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: StockItemPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/stock/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::StockItem>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/stock/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "stock_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_list`]
    ///
    /// [`Client::user_list`]: super::Client::user_list
    #[derive(Debug, Clone)]
    pub struct UserList<'a> {
        client: &'a super::Client,
        is_active: Result<Option<bool>, String>,
        is_staff: Result<Option<bool>, String>,
        is_superuser: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::UserListOrdering>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                is_active: Ok(None),
                is_staff: Ok(None),
                is_superuser: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn is_active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_active failed".to_string());
            self
        }
        pub fn is_staff<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_staff = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_staff failed".to_string());
            self
        }
        pub fn is_superuser<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_superuser = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_superuser failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserListOrdering>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: UserListOrdering` for ordering failed"
                    .to_string()
            });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/user/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::UserListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                is_active,
                is_staff,
                is_superuser,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let is_active = is_active.map_err(Error::InvalidRequest)?;
            let is_staff = is_staff.map_err(Error::InvalidRequest)?;
            let is_superuser = is_superuser.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("is_active", &is_active))
                .query(&progenitor_client::QueryParam::new("is_staff", &is_staff))
                .query(&progenitor_client::QueryParam::new(
                    "is_superuser",
                    &is_superuser,
                ))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_create`]
    ///
    /// [`Client::user_create`]: super::Client::user_create
    #[derive(Debug, Clone)]
    pub struct UserCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::UserCreate, String>,
    }
    impl<'a> UserCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/user/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::User>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_list`]
    ///
    /// [`Client::user_group_list`]: super::Client::user_group_list
    #[derive(Debug, Clone)]
    pub struct UserGroupList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::UserGroupListOrdering>, String>,
        permission_detail: Result<Option<bool>, String>,
        role_detail: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
        user_detail: Result<Option<bool>, String>,
    }
    impl<'a> UserGroupList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                permission_detail: Ok(None),
                role_detail: Ok(None),
                search: Ok(None),
                user_detail: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserGroupListOrdering>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: UserGroupListOrdering` for ordering failed"
                    .to_string()
            });
            self
        }
        pub fn permission_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.permission_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for permission_detail failed".to_string());
            self
        }
        pub fn role_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.role_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for role_detail failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn user_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.user_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for user_detail failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/group/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::GroupListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                offset,
                ordering,
                permission_detail,
                role_detail,
                search,
                user_detail,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let permission_detail = permission_detail.map_err(Error::InvalidRequest)?;
            let role_detail = role_detail.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let user_detail = user_detail.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/group/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new(
                    "permission_detail",
                    &permission_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "role_detail",
                    &role_detail,
                ))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new(
                    "user_detail",
                    &user_detail,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_group_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_create`]
    ///
    /// [`Client::user_group_create`]: super::Client::user_group_create
    #[derive(Debug, Clone)]
    pub struct UserGroupCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::GroupCreate, String>,
    }
    impl<'a> UserGroupCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::GroupCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: GroupCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/user/group/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Group>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/group/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_group_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_retrieve`]
    ///
    /// [`Client::user_group_retrieve`]: super::Client::user_group_retrieve
    #[derive(Debug, Clone)]
    pub struct UserGroupRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        permission_detail: Result<Option<bool>, String>,
        role_detail: Result<Option<bool>, String>,
        user_detail: Result<Option<bool>, String>,
    }
    impl<'a> UserGroupRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                permission_detail: Ok(None),
                role_detail: Ok(None),
                user_detail: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn permission_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.permission_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for permission_detail failed".to_string());
            self
        }
        pub fn role_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.role_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for role_detail failed".to_string());
            self
        }
        pub fn user_detail<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.user_detail = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for user_detail failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/group/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Group>, Error<types::Error>> {
            let Self {
                client,
                id,
                permission_detail,
                role_detail,
                user_detail,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let permission_detail = permission_detail.map_err(Error::InvalidRequest)?;
            let role_detail = role_detail.map_err(Error::InvalidRequest)?;
            let user_detail = user_detail.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/group/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "permission_detail",
                    &permission_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "role_detail",
                    &role_detail,
                ))
                .query(&progenitor_client::QueryParam::new(
                    "user_detail",
                    &user_detail,
                ))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_group_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_update`]
    ///
    /// [`Client::user_group_update`]: super::Client::user_group_update
    #[derive(Debug, Clone)]
    pub struct UserGroupUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::GroupCreate, String>,
    }
    impl<'a> UserGroupUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::GroupCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: GroupCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/user/group/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Group>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/group/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_group_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_destroy`]
    ///
    /// [`Client::user_group_destroy`]: super::Client::user_group_destroy
    #[derive(Debug, Clone)]
    pub struct UserGroupDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserGroupDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/user/group/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/group/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_group_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_partial_update`]
    ///
    /// [`Client::user_group_partial_update`]: super::Client::user_group_partial_update
    #[derive(Debug, Clone)]
    pub struct UserGroupPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::GroupPatch, String>,
    }
    impl<'a> UserGroupPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::GroupPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: GroupPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/user/group/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Group>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/group/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_group_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_retrieve`]
    ///
    /// [`Client::user_me_retrieve`]: super::Client::user_me_retrieve
    #[derive(Debug, Clone)]
    pub struct UserMeRetrieve<'a> {
        client: &'a super::Client,
        roles: Result<Option<bool>, String>,
    }
    impl<'a> UserMeRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                roles: Ok(None),
            }
        }
        pub fn roles<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.roles = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for roles failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/me/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::MeUser>, Error<types::Error>> {
            let Self { client, roles } = self;
            let roles = roles.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/me/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("roles", &roles))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_update`]
    ///
    /// [`Client::user_me_update`]: super::Client::user_me_update
    #[derive(Debug, Clone)]
    pub struct UserMeUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::MeUserCreate, String>,
    }
    impl<'a> UserMeUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::MeUserCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: MeUserCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/user/me/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::MeUser>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/me/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_destroy`]
    ///
    /// [`Client::user_me_destroy`]: super::Client::user_me_destroy
    #[derive(Debug, Clone)]
    pub struct UserMeDestroy<'a> {
        client: &'a super::Client,
    }
    impl<'a> UserMeDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `DELETE` request to `/api/user/me/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/user/me/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_partial_update`]
    ///
    /// [`Client::user_me_partial_update`]: super::Client::user_me_partial_update
    #[derive(Debug, Clone)]
    pub struct UserMePartialUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::MeUserPatch, String>,
    }
    impl<'a> UserMePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::MeUserPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: MeUserPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/user/me/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::MeUser>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/me/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_profile_retrieve`]
    ///
    /// [`Client::user_me_profile_retrieve`]: super::Client::user_me_profile_retrieve
    #[derive(Debug, Clone)]
    pub struct UserMeProfileRetrieve<'a> {
        client: &'a super::Client,
    }
    impl<'a> UserMeProfileRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/user/me/profile/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::UserProfile>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/user/me/profile/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_profile_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_profile_update`]
    ///
    /// [`Client::user_me_profile_update`]: super::Client::user_me_profile_update
    #[derive(Debug, Clone)]
    pub struct UserMeProfileUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::UserProfileCreate, String>,
    }
    impl<'a> UserMeProfileUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserProfileCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserProfileCreate` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/user/me/profile/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::UserProfile>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/me/profile/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_profile_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_profile_partial_update`]
    ///
    /// [`Client::user_me_profile_partial_update`]: super::Client::user_me_profile_partial_update
    #[derive(Debug, Clone)]
    pub struct UserMeProfilePartialUpdate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::UserProfilePatch, String>,
    }
    impl<'a> UserMeProfilePartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserProfilePatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserProfilePatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/user/me/profile/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::UserProfile>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/me/profile/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_profile_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_roles_retrieve`]
    ///
    /// [`Client::user_me_roles_retrieve`]: super::Client::user_me_roles_retrieve
    #[derive(Debug, Clone)]
    pub struct UserMeRolesRetrieve<'a> {
        client: &'a super::Client,
    }
    impl<'a> UserMeRolesRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/user/me/roles/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::UserRoles>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/user/me/roles/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_roles_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_me_token_retrieve`]
    ///
    /// [`Client::user_me_token_retrieve`]: super::Client::user_me_token_retrieve
    #[derive(Debug, Clone)]
    pub struct UserMeTokenRetrieve<'a> {
        client: &'a super::Client,
        name: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserMeTokenRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                name: Ok(None),
            }
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/user/me/token/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthToken>, Error<types::Error>> {
            let Self { client, name } = self;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/me/token/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_me_token_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_owner_list`]
    ///
    /// [`Client::user_owner_list`]: super::Client::user_owner_list
    #[derive(Debug, Clone)]
    pub struct UserOwnerList<'a> {
        client: &'a super::Client,
        is_active: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::std::string::String>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserOwnerList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                is_active: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn is_active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.is_active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for is_active failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for ordering failed".to_string()
            });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/user/owner/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::OwnerListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                is_active,
                limit,
                offset,
                ordering,
                search,
            } = self;
            let is_active = is_active.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/owner/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("is_active", &is_active))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_owner_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_owner_retrieve`]
    ///
    /// [`Client::user_owner_retrieve`]: super::Client::user_owner_retrieve
    #[derive(Debug, Clone)]
    pub struct UserOwnerRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserOwnerRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/owner/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::Owner>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/owner/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_owner_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_roles_retrieve`]
    ///
    /// [`Client::user_roles_retrieve`]: super::Client::user_roles_retrieve
    #[derive(Debug, Clone)]
    pub struct UserRolesRetrieve<'a> {
        client: &'a super::Client,
    }
    impl<'a> UserRolesRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/user/roles/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::UserRoles>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/user/roles/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_roles_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_ruleset_list`]
    ///
    /// [`Client::user_ruleset_list`]: super::Client::user_ruleset_list
    #[derive(Debug, Clone)]
    pub struct UserRulesetList<'a> {
        client: &'a super::Client,
        group: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        name: Result<Option<::ferrostock_models::RuleSetName>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::UserRulesetListOrdering>, String>,
        search: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserRulesetList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group: Ok(None),
                limit: Ok(None),
                name: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                search: Ok(None),
            }
        }
        pub fn group<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.group = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for group failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::RuleSetName>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: RuleSetName` for name failed".to_string()
            });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserRulesetListOrdering>,
        {
            self.ordering = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: ferrostock_models :: UserRulesetListOrdering` for ordering failed"
                        .to_string()
                });
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/user/ruleset/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::RuleSetListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                group,
                limit,
                name,
                offset,
                ordering,
                search,
            } = self;
            let group = group.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/ruleset/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("group", &group))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_ruleset_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_ruleset_retrieve`]
    ///
    /// [`Client::user_ruleset_retrieve`]: super::Client::user_ruleset_retrieve
    #[derive(Debug, Clone)]
    pub struct UserRulesetRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserRulesetRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/ruleset/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::RuleSet>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/ruleset/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_ruleset_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_ruleset_update`]
    ///
    /// [`Client::user_ruleset_update`]: super::Client::user_ruleset_update
    #[derive(Debug, Clone)]
    pub struct UserRulesetUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::RuleSetUpdate, String>,
    }
    impl<'a> UserRulesetUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::RuleSetUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: RuleSetUpdate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/user/ruleset/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::RuleSet>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/ruleset/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_ruleset_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_ruleset_destroy`]
    ///
    /// [`Client::user_ruleset_destroy`]: super::Client::user_ruleset_destroy
    #[derive(Debug, Clone)]
    pub struct UserRulesetDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserRulesetDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/user/ruleset/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/ruleset/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_ruleset_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_ruleset_partial_update`]
    ///
    /// [`Client::user_ruleset_partial_update`]: super::Client::user_ruleset_partial_update
    #[derive(Debug, Clone)]
    pub struct UserRulesetPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::RuleSetPatch, String>,
    }
    impl<'a> UserRulesetPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::RuleSetPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: RuleSetPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/user/ruleset/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::RuleSet>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/ruleset/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_ruleset_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_token_retrieve`]
    ///
    /// [`Client::user_token_retrieve`]: super::Client::user_token_retrieve
    #[derive(Debug, Clone)]
    pub struct UserTokenRetrieve<'a> {
        client: &'a super::Client,
        name: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserTokenRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                name: Ok(None),
            }
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for name failed".to_string()
            });
            self
        }
        ///Sends a `GET` request to `/api/user/token/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::AuthToken>, Error<types::Error>> {
            let Self { client, name } = self;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/token/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("name", &name))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_token_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_tokens_list`]
    ///
    /// [`Client::user_tokens_list`]: super::Client::user_tokens_list
    #[derive(Debug, Clone)]
    pub struct UserTokensList<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
        ordering: Result<Option<::ferrostock_models::UserTokensListOrdering>, String>,
        revoked: Result<Option<bool>, String>,
        search: Result<Option<::std::string::String>, String>,
        user: Result<Option<i64>, String>,
    }
    impl<'a> UserTokensList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                ordering: Ok(None),
                revoked: Ok(None),
                search: Ok(None),
                user: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        pub fn ordering<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserTokensListOrdering>,
        {
            self.ordering = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: ferrostock_models :: UserTokensListOrdering` for ordering failed"
                    .to_string()
            });
            self
        }
        pub fn revoked<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.revoked = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for revoked failed".to_string());
            self
        }
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for search failed".to_string()
            });
            self
        }
        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.user = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for user failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/tokens/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ApiTokenListAnswer>, Error<types::Error>>
        {
            let Self {
                client,
                limit,
                offset,
                ordering,
                revoked,
                search,
                user,
            } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let ordering = ordering.map_err(Error::InvalidRequest)?;
            let revoked = revoked.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/tokens/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("ordering", &ordering))
                .query(&progenitor_client::QueryParam::new("revoked", &revoked))
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("user", &user))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_tokens_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_tokens_create`]
    ///
    /// [`Client::user_tokens_create`]: super::Client::user_tokens_create
    #[derive(Debug, Clone)]
    pub struct UserTokensCreate<'a> {
        client: &'a super::Client,
        body: Result<::ferrostock_models::ApiTokenCreate, String>,
    }
    impl<'a> UserTokensCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::ApiTokenCreate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: ApiTokenCreate` for body failed".to_string()
            });
            self
        }
        ///Sends a `POST` request to `/api/user/tokens/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ApiToken>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/tokens/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_tokens_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_tokens_retrieve`]
    ///
    /// [`Client::user_tokens_retrieve`]: super::Client::user_tokens_retrieve
    #[derive(Debug, Clone)]
    pub struct UserTokensRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        all_users: Result<Option<bool>, String>,
    }
    impl<'a> UserTokensRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                all_users: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn all_users<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.all_users = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for all_users failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/tokens/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::ApiToken>, Error<types::Error>> {
            let Self {
                client,
                id,
                all_users,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let all_users = all_users.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/tokens/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("all_users", &all_users))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_tokens_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_tokens_destroy`]
    ///
    /// [`Client::user_tokens_destroy`]: super::Client::user_tokens_destroy
    #[derive(Debug, Clone)]
    pub struct UserTokensDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserTokensDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/user/tokens/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/tokens/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_tokens_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_retrieve`]
    ///
    /// [`Client::user_retrieve`]: super::Client::user_retrieve
    #[derive(Debug, Clone)]
    pub struct UserRetrieve<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/user/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::User>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_update`]
    ///
    /// [`Client::user_update`]: super::Client::user_update
    #[derive(Debug, Clone)]
    pub struct UserUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::UserUpdate, String>,
    }
    impl<'a> UserUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserUpdate>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserUpdate` for body failed".to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/user/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::User>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_destroy`]
    ///
    /// [`Client::user_destroy`]: super::Client::user_destroy
    #[derive(Debug, Clone)]
    pub struct UserDestroy<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
    }
    impl<'a> UserDestroy<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/api/user/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_destroy",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_partial_update`]
    ///
    /// [`Client::user_partial_update`]: super::Client::user_partial_update
    #[derive(Debug, Clone)]
    pub struct UserPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::UserPatch, String>,
    }
    impl<'a> UserPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserPatch` for body failed".to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/user/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::User>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/{}/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_set_password_update`]
    ///
    /// [`Client::user_set_password_update`]: super::Client::user_set_password_update
    #[derive(Debug, Clone)]
    pub struct UserSetPasswordUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::UserSetPassword, String>,
    }
    impl<'a> UserSetPasswordUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserSetPassword>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserSetPassword` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PUT` request to `/api/user/{id}/set-password/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserSetPasswordAnswer>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/{}/set-password/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_set_password_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::user_set_password_partial_update`]
    ///
    /// [`Client::user_set_password_partial_update`]: super::Client::user_set_password_partial_update
    #[derive(Debug, Clone)]
    pub struct UserSetPasswordPartialUpdate<'a> {
        client: &'a super::Client,
        id: Result<i64, String>,
        body: Result<::ferrostock_models::UserSetPasswordPatch, String>,
    }
    impl<'a> UserSetPasswordPartialUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::ferrostock_models::UserSetPasswordPatch>,
        {
            self.body = value.try_into().map_err(|_| {
                "conversion to `:: ferrostock_models :: UserSetPasswordPatch` for body failed"
                    .to_string()
            });
            self
        }
        ///Sends a `PATCH` request to `/api/user/{id}/set-password/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserSetPasswordAnswer>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/{}/set-password/",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_set_password_partial_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::version_text_list`]
    ///
    /// [`Client::version_text_list`]: super::Client::version_text_list
    #[derive(Debug, Clone)]
    pub struct VersionTextList<'a> {
        client: &'a super::Client,
        start_version: Result<Option<i64>, String>,
        versions: Result<Option<i64>, String>,
    }
    impl<'a> VersionTextList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                start_version: Ok(None),
                versions: Ok(None),
            }
        }
        pub fn start_version<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_version = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for start_version failed".to_string());
            self
        }
        pub fn versions<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.versions = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for versions failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/version-text`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VersionTextArray>, Error<types::Error>> {
            let Self {
                client,
                start_version,
                versions,
            } = self;
            let start_version = start_version.map_err(Error::InvalidRequest)?;
            let versions = versions.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/version-text", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "start_version",
                    &start_version,
                ))
                .query(&progenitor_client::QueryParam::new("versions", &versions))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "version_text_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::version_retrieve`]
    ///
    /// [`Client::version_retrieve`]: super::Client::version_retrieve
    #[derive(Debug, Clone)]
    pub struct VersionRetrieve<'a> {
        client: &'a super::Client,
    }
    impl<'a> VersionRetrieve<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/version/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::ferrostock_models::VersionInfo>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/version/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "version_retrieve",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
