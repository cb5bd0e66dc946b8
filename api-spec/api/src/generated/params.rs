// Generated from api-spec by `cargo xtask generate`. Do not edit.

//! What each operation takes from the path and from the query.

// Names on the wire are what they are.
#![allow(non_snake_case)]

use ferrostock_models as models;
use schemars::JsonSchema;
use serde::Deserialize;

/// The query of `allauth_account_authenticators_webauthn_get`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct AllauthAccountAuthenticatorsWebauthnGetQuery {
    /// Whether the key is to sign in alone, without a password.
    #[serde(rename = "passwordless")]
    pub passwordless: Option<bool>,
}

/// The path of `company_address_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyAddressDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `company_address_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct CompanyAddressListQuery {
    /// Only of this company.
    #[serde(rename = "company")]
    pub company: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::CompanyAddressListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `company_address_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyAddressPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_address_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyAddressRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_address_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyAddressUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_contact_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyContactDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `company_contact_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct CompanyContactListQuery {
    /// Only of this company.
    #[serde(rename = "company")]
    pub company: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::CompanyContactListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `company_contact_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyContactPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_contact_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyContactRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_contact_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyContactUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `company_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct CompanyListQuery {
    /// Only active ones (or only inactive ones).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Whether to include the primary address.
    #[serde(rename = "address_detail")]
    pub address_detail: Option<bool>,
    /// Only customers (or none).
    #[serde(rename = "is_customer")]
    pub is_customer: Option<bool>,
    /// Only manufacturers (or none).
    #[serde(rename = "is_manufacturer")]
    pub is_manufacturer: Option<bool>,
    /// Only suppliers (or none).
    #[serde(rename = "is_supplier")]
    pub is_supplier: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only with exactly this name.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::CompanyListOrdering>,
    /// Whether to include the parameters.
    #[serde(rename = "parameters")]
    pub parameters: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only with the tag of this name.
    #[serde(rename = "tags")]
    pub tags: Option<String>,
}

/// The path of `company_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_price_break_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyPriceBreakDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `company_price_break_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct CompanyPriceBreakListQuery {
    /// Only of supplier parts of this part.
    #[serde(rename = "base_part")]
    pub base_part: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::CompanyPriceBreakListOrdering>,
    /// Only of this supplier part.
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Whether to include the supplier part.
    #[serde(rename = "part_detail")]
    pub part_detail: Option<bool>,
    /// Only from exactly this quantity on.
    #[serde(rename = "quantity")]
    pub quantity: Option<f64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only of parts of this supplier.
    #[serde(rename = "supplier")]
    pub supplier: Option<i64>,
    /// Whether to include the supplier.
    #[serde(rename = "supplier_detail")]
    pub supplier_detail: Option<bool>,
}

/// The path of `company_price_break_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyPriceBreakPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_price_break_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyPriceBreakRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_price_break_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyPriceBreakUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `company_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `company_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct CompanyRetrieveQuery {
    /// Whether to include the primary address.
    #[serde(rename = "address_detail")]
    pub address_detail: Option<bool>,
    /// Whether to include the parameters.
    #[serde(rename = "parameters")]
    pub parameters: Option<bool>,
    /// Whether to include the tags.
    #[serde(rename = "tags")]
    pub tags: Option<bool>,
}

/// The path of `company_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct CompanyUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `contenttype_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct ContenttypeListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// There is no field to sort by; what is asked for is ignored.
    #[serde(rename = "ordering")]
    pub ordering: Option<String>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `contenttype_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ContenttypeRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `contenttype_retrieve_model`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ContenttypeRetrieveModelPath {
    /// Its name.
    #[serde(rename = "model")]
    pub model: String,
}

/// The path of `flags_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct FlagsRetrievePath {
    /// Its key.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `generic_status_custom_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct GenericStatusCustomDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `generic_status_custom_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct GenericStatusCustomListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only those of this kind of object.
    #[serde(rename = "model")]
    pub model: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::GenericStatusCustomListOrdering>,
    /// Only those of this set.
    #[serde(rename = "reference_status")]
    pub reference_status: Option<String>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `generic_status_custom_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct GenericStatusCustomPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `generic_status_custom_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct GenericStatusCustomRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `generic_status_custom_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct GenericStatusCustomUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `generic_status_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct GenericStatusRetrievePath {
    /// Name of the set, such as `StockStatus`, or of a kind of object that has its states.
    #[serde(rename = "statusmodel")]
    pub statusmodel: String,
}

/// The query of `icons_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct IconsListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
}

/// The path of `metadata_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct MetadataPartialUpdatePath {
    /// Kind of object, such as `part`.
    #[serde(rename = "model")]
    pub model: String,
    /// Field that finds the object, such as `IPN`.
    #[serde(rename = "lookup_field")]
    pub lookup_field: String,
    /// Value of that field.
    #[serde(rename = "lookup_value")]
    pub lookup_value: String,
}

/// The path of `metadata_pk_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct MetadataPkPartialUpdatePath {
    /// Kind of object, such as `part`.
    #[serde(rename = "model")]
    pub model: String,
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `metadata_pk_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct MetadataPkRetrievePath {
    /// Kind of object, such as `part`.
    #[serde(rename = "model")]
    pub model: String,
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `metadata_pk_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct MetadataPkUpdatePath {
    /// Kind of object, such as `part`.
    #[serde(rename = "model")]
    pub model: String,
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `metadata_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct MetadataRetrievePath {
    /// Kind of object, such as `part`.
    #[serde(rename = "model")]
    pub model: String,
    /// Field that finds the object, such as `IPN`.
    #[serde(rename = "lookup_field")]
    pub lookup_field: String,
    /// Value of that field.
    #[serde(rename = "lookup_value")]
    pub lookup_value: String,
}

/// The path of `metadata_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct MetadataUpdatePath {
    /// Kind of object, such as `part`.
    #[serde(rename = "model")]
    pub model: String,
    /// Field that finds the object, such as `IPN`.
    #[serde(rename = "lookup_field")]
    pub lookup_field: String,
    /// Value of that field.
    #[serde(rename = "lookup_value")]
    pub lookup_value: String,
}

/// The path of `news_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NewsDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `news_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct NewsListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::NewsListOrdering>,
    /// Only those that have been read (or have not).
    #[serde(rename = "read")]
    pub read: Option<bool>,
}

/// The path of `news_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NewsPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `news_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NewsRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `news_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NewsUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `notifications_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NotificationsDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `notifications_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct NotificationsListQuery {
    /// Only of this kind.
    #[serde(rename = "category")]
    pub category: Option<String>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::NotificationsListOrdering>,
    /// Only those that have been read (or have not).
    #[serde(rename = "read")]
    pub read: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `notifications_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NotificationsPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `notifications_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NotificationsRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `notifications_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct NotificationsUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `parameter_template_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ParameterTemplateDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `parameter_template_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct ParameterTemplateListQuery {
    /// Only those whose values are yes or no (or only the others).
    #[serde(rename = "checkbox")]
    pub checkbox: Option<bool>,
    /// Only those in use (or only the others).
    #[serde(rename = "enabled")]
    pub enabled: Option<bool>,
    /// Only those of which an object of this kind has a parameter.
    #[serde(rename = "exists_for_model")]
    pub exists_for_model: Option<String>,
    /// With a kind: only those of which the object with this key has a parameter.
    #[serde(rename = "exists_for_model_id")]
    pub exists_for_model_id: Option<f64>,
    /// With a kind: the related kind of object that the kind is looked for under.
    #[serde(rename = "exists_for_related_model")]
    pub exists_for_related_model: Option<String>,
    /// With a related kind: the key of the related object.
    #[serde(rename = "exists_for_related_model_id")]
    pub exists_for_related_model_id: Option<f64>,
    /// Only those that an object of this kind may have.
    #[serde(rename = "for_model")]
    pub for_model: Option<String>,
    /// Only with a list of allowed values (or without).
    #[serde(rename = "has_choices")]
    pub has_choices: Option<bool>,
    /// Only with a unit (or without).
    #[serde(rename = "has_units")]
    pub has_units: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only for exactly this kind of object.
    #[serde(rename = "model_type")]
    pub model_type: Option<String>,
    /// Only with exactly this name.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::ParameterTemplateListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only with this rule of uniqueness.
    #[serde(rename = "unique")]
    pub unique: Option<i64>,
    /// Only with exactly this unit.
    #[serde(rename = "units")]
    pub units: Option<String>,
}

/// The path of `parameter_template_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ParameterTemplatePartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `parameter_template_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ParameterTemplateRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `parameter_template_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ParameterTemplateUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_category_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_category_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartCategoryListQuery {
    /// With a parent: whether to look at any depth below it, not only directly. False without a parent means the top of the tree.
    #[serde(rename = "cascade")]
    pub cascade: Option<bool>,
    /// How many levels below the chosen one to look.
    #[serde(rename = "depth")]
    pub depth: Option<f64>,
    /// Leave out this one and all below it.
    #[serde(rename = "exclude_tree")]
    pub exclude_tree: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only with exactly this name.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PartCategoryListOrdering>,
    /// Only directly below this one; null for the top of the tree.
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only those that the caller follows (or does not).
    #[serde(rename = "starred")]
    pub starred: Option<bool>,
    /// Only structural ones (or none).
    #[serde(rename = "structural")]
    pub structural: Option<bool>,
    /// Only the top of the tree (or not).
    #[serde(rename = "top_level")]
    pub top_level: Option<bool>,
}

/// The path of `part_category_parameters_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryParametersDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_category_parameters_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartCategoryParametersListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
}

/// The path of `part_category_parameters_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryParametersPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_category_parameters_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryParametersRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_category_parameters_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryParametersUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_category_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_category_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_category_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartCategoryRetrieveQuery {
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
}

/// The query of `part_category_tree_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartCategoryTreeListQuery {
    /// Only at this depth.
    #[serde(rename = "level")]
    pub level: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only down to this depth.
    #[serde(rename = "max_level")]
    pub max_level: Option<f64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PartCategoryTreeListOrdering>,
    /// Only directly below this one; null for the top of the tree.
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only of this tree.
    #[serde(rename = "tree_id")]
    pub tree_id: Option<i64>,
}

/// The path of `part_category_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartCategoryUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_internal_price_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartInternalPriceDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_internal_price_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartInternalPriceListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PartInternalPriceListOrdering>,
    /// Only of this part.
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `part_internal_price_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartInternalPricePartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_internal_price_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartInternalPriceRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_internal_price_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartInternalPriceUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartListQuery {
    /// Only with exactly this internal part number.
    #[serde(rename = "IPN")]
    pub ipn: Option<String>,
    /// Only with an internal part number that matches this regular expression.
    #[serde(rename = "IPN_regex")]
    pub ipn_regex: Option<String>,
    /// Only active ones (or only inactive ones).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Only variants of this part, at any depth.
    #[serde(rename = "ancestor")]
    pub ancestor: Option<i64>,
    /// Only assemblies (or none).
    #[serde(rename = "assembly")]
    pub assembly: Option<bool>,
    /// Only with a validated bill of materials (or without).
    #[serde(rename = "bom_valid")]
    pub bom_valid: Option<bool>,
    /// Whether to look below the chosen one as well; true unless said otherwise.
    #[serde(rename = "cascade")]
    pub cascade: Option<bool>,
    /// Only in this category; null for those without one.
    #[serde(rename = "category")]
    pub category: Option<i64>,
    /// Whether to include the category.
    #[serde(rename = "category_detail")]
    pub category_detail: Option<bool>,
    /// Only components (or none).
    #[serde(rename = "component")]
    pub component: Option<bool>,
    /// Only consumables (or none).
    #[serde(rename = "consumable")]
    pub consumable: Option<bool>,
    /// Only parts that this part can be converted to.
    #[serde(rename = "convert_from")]
    pub convert_from: Option<i64>,
    /// Only created after this day.
    #[serde(rename = "created_after")]
    pub created_after: Option<chrono::NaiveDate>,
    /// Only created before this day.
    #[serde(rename = "created_before")]
    pub created_before: Option<chrono::NaiveDate>,
    /// Only with this default location.
    #[serde(rename = "default_location")]
    pub default_location: Option<i64>,
    /// Only with no stock left (or with some).
    #[serde(rename = "depleted_stock")]
    pub depleted_stock: Option<bool>,
    /// Primary keys to leave out, separated by commas.
    #[serde(rename = "exclude_id")]
    pub exclude_id: Option<String>,
    /// Leave out parts related to this part.
    #[serde(rename = "exclude_related")]
    pub exclude_related: Option<f64>,
    /// Leave out this one and all below it.
    #[serde(rename = "exclude_tree")]
    pub exclude_tree: Option<i64>,
    /// Only with an internal part number (or without).
    #[serde(rename = "has_ipn")]
    pub has_ipn: Option<bool>,
    /// Only with prices (or without).
    #[serde(rename = "has_pricing")]
    pub has_pricing: Option<bool>,
    /// Only with revisions (or without).
    #[serde(rename = "has_revisions")]
    pub has_revisions: Option<bool>,
    /// Only with stock (or without).
    #[serde(rename = "has_stock")]
    pub has_stock: Option<bool>,
    /// Only with a unit (or without).
    #[serde(rename = "has_units")]
    pub has_units: Option<bool>,
    /// Only with more stock than the maximum (or not).
    #[serde(rename = "high_stock")]
    pub high_stock: Option<bool>,
    /// Only parts that this assembly is built from.
    #[serde(rename = "in_bom_for")]
    pub in_bom_for: Option<i64>,
    /// Only revisions of other parts (or none).
    #[serde(rename = "is_revision")]
    pub is_revision: Option<bool>,
    /// Only templates (or none).
    #[serde(rename = "is_template")]
    pub is_template: Option<bool>,
    /// Only variants (or none).
    #[serde(rename = "is_variant")]
    pub is_variant: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Whether to include the location.
    #[serde(rename = "location_detail")]
    pub location_detail: Option<bool>,
    /// Only locked ones (or none).
    #[serde(rename = "locked")]
    pub locked: Option<bool>,
    /// Only with less stock than the minimum (or not).
    #[serde(rename = "low_stock")]
    pub low_stock: Option<bool>,
    /// Only with a name that matches this regular expression.
    #[serde(rename = "name_regex")]
    pub name_regex: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Only with a quantity on order (or without).
    #[serde(rename = "on_order")]
    pub on_order: Option<bool>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PartListOrdering>,
    /// Whether to include the parameters.
    #[serde(rename = "parameters")]
    pub parameters: Option<bool>,
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
    /// Whether to include the prices by quantity.
    #[serde(rename = "price_breaks")]
    pub price_breaks: Option<bool>,
    /// Only purchaseable ones (or none).
    #[serde(rename = "purchaseable")]
    pub purchaseable: Option<bool>,
    /// Only parts related to this part.
    #[serde(rename = "related")]
    pub related: Option<f64>,
    /// Only revisions of this part.
    #[serde(rename = "revision_of")]
    pub revision_of: Option<i64>,
    /// Only salable ones (or none).
    #[serde(rename = "salable")]
    pub salable: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only those that the caller follows (or does not).
    #[serde(rename = "starred")]
    pub starred: Option<bool>,
    /// Only with stock that builds need (or without).
    #[serde(rename = "stock_to_build")]
    pub stock_to_build: Option<bool>,
    /// Whether to include the tags.
    #[serde(rename = "tags")]
    pub tags: Option<bool>,
    /// Only testable ones (or none).
    #[serde(rename = "testable")]
    pub testable: Option<bool>,
    /// Only trackable ones (or none).
    #[serde(rename = "trackable")]
    pub trackable: Option<bool>,
    /// Only with stock that nothing has set aside (or without).
    #[serde(rename = "unallocated_stock")]
    pub unallocated_stock: Option<bool>,
    /// Only variants of this part.
    #[serde(rename = "variant_of")]
    pub variant_of: Option<i64>,
    /// Only virtual ones (or none).
    #[serde(rename = "virtual")]
    pub r#virtual: Option<bool>,
}

/// The path of `part_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_related_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartRelatedDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_related_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartRelatedListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// There is no field to sort by; what is asked for is ignored.
    #[serde(rename = "ordering")]
    pub ordering: Option<String>,
    /// Only relations of this part.
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Only those that name this part first.
    #[serde(rename = "part_1")]
    pub part_1: Option<i64>,
    /// Only those that name this part second.
    #[serde(rename = "part_2")]
    pub part_2: Option<i64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `part_related_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartRelatedPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_related_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartRelatedRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_related_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartRelatedUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartRetrieveQuery {
    /// Whether to include the category.
    #[serde(rename = "category_detail")]
    pub category_detail: Option<bool>,
    /// Whether to include the location.
    #[serde(rename = "location_detail")]
    pub location_detail: Option<bool>,
    /// Whether to include the parameters.
    #[serde(rename = "parameters")]
    pub parameters: Option<bool>,
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
    /// Whether to include the prices by quantity.
    #[serde(rename = "price_breaks")]
    pub price_breaks: Option<bool>,
    /// Whether to include the tags.
    #[serde(rename = "tags")]
    pub tags: Option<bool>,
}

/// The path of `part_sale_price_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartSalePriceDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_sale_price_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartSalePriceListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PartSalePriceListOrdering>,
    /// Only of this part.
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `part_sale_price_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartSalePricePartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_sale_price_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartSalePriceRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_sale_price_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartSalePriceUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_test_template_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartTestTemplateDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_test_template_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartTestTemplateListQuery {
    /// Only those in use (or only the others).
    #[serde(rename = "enabled")]
    pub enabled: Option<bool>,
    /// Only with results (or without).
    #[serde(rename = "has_results")]
    pub has_results: Option<bool>,
    /// Only with exactly this key.
    #[serde(rename = "key")]
    pub key: Option<String>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PartTestTemplateListOrdering>,
    /// Only of this part, and those that it has from the parts that it is a variant of.
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Only tests that an item must pass (or need not).
    #[serde(rename = "required")]
    pub required: Option<bool>,
    /// Only tests whose results need a file (or none).
    #[serde(rename = "requires_attachment")]
    pub requires_attachment: Option<bool>,
    /// Only tests whose results need a value (or none).
    #[serde(rename = "requires_value")]
    pub requires_value: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `part_test_template_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartTestTemplatePartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_test_template_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartTestTemplateRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_test_template_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartTestTemplateUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `part_thumbs_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PartThumbsListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Words that the parts must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `part_thumbs_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartThumbsPartialUpdatePath {
    /// Primary key of the part.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_thumbs_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartThumbsRetrievePath {
    /// Primary key of the part.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_thumbs_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartThumbsUpdatePath {
    /// Primary key of the part.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `part_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PartUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `plugins_admin_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsAdminRetrievePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
}

/// The query of `plugins_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PluginsListQuery {
    /// Only those that work (or do not).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Only those that are part of the server (or only others).
    #[serde(rename = "builtin")]
    pub builtin: Option<bool>,
    /// Only those whose code is there (or is not).
    #[serde(rename = "installed")]
    pub installed: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only those that can't be switched off (or can).
    #[serde(rename = "mandatory")]
    pub mandatory: Option<bool>,
    /// Only those that do this.
    #[serde(rename = "mixin")]
    pub mixin: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::PluginsListOrdering>,
    /// Only examples (or none).
    #[serde(rename = "sample")]
    pub sample: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `plugins_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsRetrievePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
}

/// The path of `plugins_settings_list`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsSettingsListPath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
}

/// The query of `plugins_settings_list_all`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct PluginsSettingsListAllQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Only of plugins that work (or do not).
    #[serde(rename = "plugin__active")]
    pub plugin__active: Option<bool>,
    /// Only of this plugin.
    #[serde(rename = "plugin__key")]
    pub plugin__key: Option<String>,
}

/// The path of `plugins_settings_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsSettingsPartialUpdatePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Key of the setting.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `plugins_settings_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsSettingsRetrievePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Key of the setting.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `plugins_settings_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsSettingsUpdatePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Key of the setting.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `plugins_ui_features_list`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsUiFeaturesListPath {
    /// Kind of addition.
    #[serde(rename = "feature")]
    pub feature: String,
}

/// The path of `plugins_user_settings_list`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsUserSettingsListPath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
}

/// The path of `plugins_user_settings_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsUserSettingsPartialUpdatePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Key of the setting.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `plugins_user_settings_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsUserSettingsRetrievePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Key of the setting.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `plugins_user_settings_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct PluginsUserSettingsUpdatePath {
    /// Key of the plugin.
    #[serde(rename = "plugin")]
    pub plugin: String,
    /// Key of the setting.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `project_code_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ProjectCodeDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `project_code_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct ProjectCodeListQuery {
    /// Only those in use (or only the others).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::ProjectCodeListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `project_code_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ProjectCodePartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `project_code_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ProjectCodeRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `project_code_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct ProjectCodeUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `selection_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `selection_entry_create`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionEntryCreatePath {
    /// Primary key of the list.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `selection_entry_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionEntryDestroyPath {
    /// Primary key of the list.
    #[serde(rename = "id")]
    pub id: i64,
    /// Primary key of the entry.
    #[serde(rename = "entrypk")]
    pub entrypk: i64,
}

/// The path of `selection_entry_list`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionEntryListPath {
    /// Primary key of the list.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `selection_entry_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct SelectionEntryListQuery {
    /// Only those that can be chosen (or only the others).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only of this list.
    #[serde(rename = "list")]
    pub list: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::SelectionEntryListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only with exactly this value.
    #[serde(rename = "value")]
    pub value: Option<String>,
}

/// The path of `selection_entry_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionEntryPartialUpdatePath {
    /// Primary key of the list.
    #[serde(rename = "id")]
    pub id: i64,
    /// Primary key of the entry.
    #[serde(rename = "entrypk")]
    pub entrypk: i64,
}

/// The path of `selection_entry_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionEntryRetrievePath {
    /// Primary key of the list.
    #[serde(rename = "id")]
    pub id: i64,
    /// Primary key of the entry.
    #[serde(rename = "entrypk")]
    pub entrypk: i64,
}

/// The path of `selection_entry_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionEntryUpdatePath {
    /// Primary key of the list.
    #[serde(rename = "id")]
    pub id: i64,
    /// Primary key of the entry.
    #[serde(rename = "entrypk")]
    pub entrypk: i64,
}

/// The query of `selection_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct SelectionListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
}

/// The path of `selection_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `selection_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `selection_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SelectionUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `settings_global_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct SettingsGlobalListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::SettingsGlobalListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `settings_global_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SettingsGlobalPartialUpdatePath {
    /// Its key, whatever the case of the letters.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `settings_global_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SettingsGlobalRetrievePath {
    /// Its key, whatever the case of the letters.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `settings_global_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SettingsGlobalUpdatePath {
    /// Its key, whatever the case of the letters.
    #[serde(rename = "key")]
    pub key: String,
}

/// The query of `settings_user_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct SettingsUserListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::SettingsUserListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `settings_user_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SettingsUserPartialUpdatePath {
    /// Its key, whatever the case of the letters.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `settings_user_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SettingsUserRetrievePath {
    /// Its key, whatever the case of the letters.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `settings_user_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct SettingsUserUpdatePath {
    /// Its key, whatever the case of the letters.
    #[serde(rename = "key")]
    pub key: String,
}

/// The path of `stock_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `stock_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct StockListQuery {
    /// Only with exactly this internal part number.
    #[serde(rename = "IPN")]
    pub ipn: Option<String>,
    /// Only with this text in the internal part number.
    #[serde(rename = "IPN_contains")]
    pub ipn_contains: Option<String>,
    /// Only with an internal part number that matches this regular expression.
    #[serde(rename = "IPN_regex")]
    pub ipn_regex: Option<String>,
    /// Only active ones (or only inactive ones).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Only with a quantity set aside (or without).
    #[serde(rename = "allocated")]
    pub allocated: Option<bool>,
    /// Only assemblies (or none).
    #[serde(rename = "assembly")]
    pub assembly: Option<bool>,
    /// Only with a quantity that nothing has set aside (or without).
    #[serde(rename = "available")]
    pub available: Option<bool>,
    /// Only of exactly this batch.
    #[serde(rename = "batch")]
    pub batch: Option<String>,
    /// Only with a batch code that matches this regular expression.
    #[serde(rename = "batch_regex")]
    pub batch_regex: Option<String>,
    /// Only installed in this stock item.
    #[serde(rename = "belongs_to")]
    pub belongs_to: Option<i64>,
    /// Only usable for this line of a bill of materials.
    #[serde(rename = "bom_item")]
    pub bom_item: Option<i64>,
    /// Only made by this build order.
    #[serde(rename = "build")]
    pub build: Option<i64>,
    /// Whether to look below the chosen one as well; true unless said otherwise.
    #[serde(rename = "cascade")]
    pub cascade: Option<bool>,
    /// Only in this category; null for those without one.
    #[serde(rename = "category")]
    pub category: Option<i64>,
    /// Only of this supplier or manufacturer.
    #[serde(rename = "company")]
    pub company: Option<i64>,
    /// Only used up by a build order (or not).
    #[serde(rename = "consumed")]
    pub consumed: Option<bool>,
    /// Only used up by this build order.
    #[serde(rename = "consumed_by")]
    pub consumed_by: Option<i64>,
    /// Only created after this day.
    #[serde(rename = "created_after")]
    pub created_after: Option<chrono::NaiveDate>,
    /// Only created before this day.
    #[serde(rename = "created_before")]
    pub created_before: Option<chrono::NaiveDate>,
    /// Only with this customer.
    #[serde(rename = "customer")]
    pub customer: Option<i64>,
    /// Only with nothing left (or with something).
    #[serde(rename = "depleted")]
    pub depleted: Option<bool>,
    /// Only expired ones (or none).
    #[serde(rename = "expired")]
    pub expired: Option<bool>,
    /// Only expiring after this day.
    #[serde(rename = "expiry_after")]
    pub expiry_after: Option<chrono::NaiveDate>,
    /// Only expiring before this day.
    #[serde(rename = "expiry_before")]
    pub expiry_before: Option<chrono::NaiveDate>,
    /// Only at external locations (or none).
    #[serde(rename = "external")]
    pub external: Option<bool>,
    /// Only with a batch code (or without).
    #[serde(rename = "has_batch")]
    pub has_batch: Option<bool>,
    /// Only with items split from them (or without).
    #[serde(rename = "has_child_items")]
    pub has_child_items: Option<bool>,
    /// Only with items installed in them (or without).
    #[serde(rename = "has_installed_items")]
    pub has_installed_items: Option<bool>,
    /// Only with a purchase price (or without).
    #[serde(rename = "has_purchase_price")]
    pub has_purchase_price: Option<bool>,
    /// Only ever counted (or never).
    #[serde(rename = "has_stocktake")]
    pub has_stocktake: Option<bool>,
    /// Only in stock (or not).
    #[serde(rename = "in_stock")]
    pub in_stock: Option<bool>,
    /// Whether the part filter includes its variants; true unless said otherwise.
    #[serde(rename = "include_variants")]
    pub include_variants: Option<bool>,
    /// Only installed in another (or not).
    #[serde(rename = "installed")]
    pub installed: Option<bool>,
    /// Only still being made (or not).
    #[serde(rename = "is_building")]
    pub is_building: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only at this location; null for those without one.
    #[serde(rename = "location")]
    pub location: Option<i64>,
    /// Whether to include the location.
    #[serde(rename = "location_detail")]
    pub location_detail: Option<bool>,
    /// Only made by this manufacturer.
    #[serde(rename = "manufacturer")]
    pub manufacturer: Option<i64>,
    /// Only bought as this manufacturer part.
    #[serde(rename = "manufacturer_part")]
    pub manufacturer_part: Option<i64>,
    /// Only with at most this quantity.
    #[serde(rename = "max_stock")]
    pub max_stock: Option<f64>,
    /// Only with at least this quantity.
    #[serde(rename = "min_stock")]
    pub min_stock: Option<f64>,
    /// Only with exactly this name.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Only with this text in the name of the part.
    #[serde(rename = "name_contains")]
    pub name_contains: Option<String>,
    /// Only with a name that matches this regular expression.
    #[serde(rename = "name_regex")]
    pub name_regex: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::StockListOrdering>,
    /// Only directly below this one; null for the top of the tree.
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Only of this part.
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Whether to include the part.
    #[serde(rename = "part_detail")]
    pub part_detail: Option<bool>,
    /// Only of this part or its variants.
    #[serde(rename = "part_tree")]
    pub part_tree: Option<i64>,
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
    /// Only from this purchase order.
    #[serde(rename = "purchase_order")]
    pub purchase_order: Option<i64>,
    /// Only salable ones (or none).
    #[serde(rename = "salable")]
    pub salable: Option<bool>,
    /// Only gone out with this sales order.
    #[serde(rename = "sales_order")]
    pub sales_order: Option<i64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only with a customer (or not).
    #[serde(rename = "sent_to_customer")]
    pub sent_to_customer: Option<bool>,
    /// Only with exactly this serial number.
    #[serde(rename = "serial")]
    pub serial: Option<String>,
    /// Only with a serial number of at least this.
    #[serde(rename = "serial_gte")]
    pub serial_gte: Option<i64>,
    /// Only with a serial number of at most this.
    #[serde(rename = "serial_lte")]
    pub serial_lte: Option<i64>,
    /// Only with a serial number (or without).
    #[serde(rename = "serialized")]
    pub serialized: Option<bool>,
    /// Only expiring soon (or not).
    #[serde(rename = "stale")]
    pub stale: Option<bool>,
    /// Only with this status.
    #[serde(rename = "status")]
    pub status: Option<i64>,
    /// Only counted after this day.
    #[serde(rename = "stocktake_after")]
    pub stocktake_after: Option<chrono::NaiveDate>,
    /// Only counted before this day.
    #[serde(rename = "stocktake_before")]
    pub stocktake_before: Option<chrono::NaiveDate>,
    /// Only bought from this supplier.
    #[serde(rename = "supplier")]
    pub supplier: Option<i64>,
    /// Only bought as this supplier part.
    #[serde(rename = "supplier_part")]
    pub supplier_part: Option<i64>,
    /// Whether to include the supplier part.
    #[serde(rename = "supplier_part_detail")]
    pub supplier_part_detail: Option<bool>,
    /// Whether to include the tags.
    #[serde(rename = "tags")]
    pub tags: Option<String>,
    /// Only with the tag of this name.
    #[serde(rename = "tags__name")]
    pub tags__name: Option<String>,
    /// Only with the tag of this slug.
    #[serde(rename = "tags__slug")]
    pub tags__slug: Option<String>,
    /// Whether to include the test results.
    #[serde(rename = "tests")]
    pub tests: Option<bool>,
    /// Only with a serial number or batch code (or without).
    #[serde(rename = "tracked")]
    pub tracked: Option<bool>,
    /// Only changed after this day.
    #[serde(rename = "updated_after")]
    pub updated_after: Option<chrono::NaiveDate>,
    /// Only changed before this day.
    #[serde(rename = "updated_before")]
    pub updated_before: Option<chrono::NaiveDate>,
}

/// The path of `stock_location_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `stock_location_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct StockLocationListQuery {
    /// With a parent: whether to look at any depth below it, not only directly. False without a parent means the top of the tree.
    #[serde(rename = "cascade")]
    pub cascade: Option<bool>,
    /// How many levels below the chosen one to look.
    #[serde(rename = "depth")]
    pub depth: Option<f64>,
    /// Only at external locations (or none).
    #[serde(rename = "external")]
    pub external: Option<bool>,
    /// Only with a type (or without).
    #[serde(rename = "has_location_type")]
    pub has_location_type: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only of this type.
    #[serde(rename = "location_type")]
    pub location_type: Option<i64>,
    /// Only with exactly this name.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::StockLocationListOrdering>,
    /// Only directly below this one; null for the top of the tree.
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only structural ones (or none).
    #[serde(rename = "structural")]
    pub structural: Option<bool>,
    /// Whether to include the tags.
    #[serde(rename = "tags")]
    pub tags: Option<String>,
    /// Only the top of the tree (or not).
    #[serde(rename = "top_level")]
    pub top_level: Option<bool>,
}

/// The path of `stock_location_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `stock_location_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `stock_location_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct StockLocationRetrieveQuery {
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
}

/// The query of `stock_location_tree_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct StockLocationTreeListQuery {
    /// Only at this depth.
    #[serde(rename = "level")]
    pub level: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only down to this depth.
    #[serde(rename = "max_level")]
    pub max_level: Option<f64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::StockLocationTreeListOrdering>,
    /// Only directly below this one; null for the top of the tree.
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only of this tree.
    #[serde(rename = "tree_id")]
    pub tree_id: Option<i64>,
}

/// The path of `stock_location_type_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationTypeDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `stock_location_type_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct StockLocationTypeListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::StockLocationTypeListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `stock_location_type_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationTypePartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `stock_location_type_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationTypeRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `stock_location_type_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationTypeUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `stock_location_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockLocationUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `stock_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `stock_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `stock_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct StockRetrieveQuery {
    /// Whether to include the location.
    #[serde(rename = "location_detail")]
    pub location_detail: Option<bool>,
    /// Whether to include the part.
    #[serde(rename = "part_detail")]
    pub part_detail: Option<bool>,
    /// Whether to include the ancestors in the tree.
    #[serde(rename = "path_detail")]
    pub path_detail: Option<bool>,
    /// Whether to include the supplier part.
    #[serde(rename = "supplier_part_detail")]
    pub supplier_part_detail: Option<bool>,
    /// Whether to include the test results.
    #[serde(rename = "tests")]
    pub tests: Option<bool>,
}

/// The path of `stock_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct StockUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `tag_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct TagDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `tag_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct TagListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only tags that objects of this kind are marked with.
    #[serde(rename = "model_type")]
    pub model_type: Option<String>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::TagListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `tag_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct TagPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `tag_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct TagRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `tag_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct TagUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `units_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UnitsDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `units_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UnitsListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// There is no field to sort by; what is asked for is ignored.
    #[serde(rename = "ordering")]
    pub ordering: Option<String>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `units_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UnitsPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `units_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UnitsRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `units_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UnitsUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_group_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserGroupDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_group_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserGroupListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::UserGroupListOrdering>,
    /// Whether to include what members may do, by kind of object.
    #[serde(rename = "permission_detail")]
    pub permission_detail: Option<bool>,
    /// Whether to include the rules; true unless said otherwise.
    #[serde(rename = "role_detail")]
    pub role_detail: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Whether to include the members.
    #[serde(rename = "user_detail")]
    pub user_detail: Option<bool>,
}

/// The path of `user_group_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserGroupPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_group_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserGroupRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_group_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserGroupRetrieveQuery {
    /// Whether to include what members may do, by kind of object.
    #[serde(rename = "permission_detail")]
    pub permission_detail: Option<bool>,
    /// Whether to include the rules; true unless said otherwise.
    #[serde(rename = "role_detail")]
    pub role_detail: Option<bool>,
    /// Whether to include the members.
    #[serde(rename = "user_detail")]
    pub user_detail: Option<bool>,
}

/// The path of `user_group_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserGroupUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserListQuery {
    /// Only active users (or inactive ones).
    #[serde(rename = "is_active")]
    pub is_active: Option<bool>,
    /// Only staff (or others).
    #[serde(rename = "is_staff")]
    pub is_staff: Option<bool>,
    /// Only superusers (or others).
    #[serde(rename = "is_superuser")]
    pub is_superuser: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::UserListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The query of `user_me_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserMeRetrieveQuery {
    /// Whether to include the roles; true unless said otherwise.
    #[serde(rename = "roles")]
    pub roles: Option<bool>,
}

/// The query of `user_me_token_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserMeTokenRetrieveQuery {
    /// Name of the token; the same name gives the same token again.
    #[serde(rename = "name")]
    pub name: Option<String>,
}

/// The query of `user_owner_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserOwnerListQuery {
    /// Only groups and active users (or inactive ones).
    #[serde(rename = "is_active")]
    pub is_active: Option<bool>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<String>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `user_owner_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserOwnerRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_ruleset_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserRulesetDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_ruleset_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserRulesetListQuery {
    /// Only of this group.
    #[serde(rename = "group")]
    pub group: Option<i64>,
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Only for this role.
    #[serde(rename = "name")]
    pub name: Option<models::RuleSetName>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::UserRulesetListOrdering>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
}

/// The path of `user_ruleset_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserRulesetPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_ruleset_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserRulesetRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_ruleset_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserRulesetUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_set_password_partial_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserSetPasswordPartialUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The path of `user_set_password_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserSetPasswordUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_token_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserTokenRetrieveQuery {
    /// Name of the token; the same name gives the same token again.
    #[serde(rename = "name")]
    pub name: Option<String>,
}

/// The path of `user_tokens_destroy`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserTokensDestroyPath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_tokens_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserTokensListQuery {
    /// Number of rows on a page; without it the answer is a bare array of all rows.
    #[serde(rename = "limit")]
    pub limit: Option<i64>,
    /// Number of rows to skip.
    #[serde(rename = "offset")]
    pub offset: Option<i64>,
    /// Field to sort by; a leading minus turns the order round.
    #[serde(rename = "ordering")]
    pub ordering: Option<models::UserTokensListOrdering>,
    /// Only revoked tokens (or none).
    #[serde(rename = "revoked")]
    pub revoked: Option<bool>,
    /// Words that rows must contain, each in at least one of the searched fields.
    #[serde(rename = "search")]
    pub search: Option<String>,
    /// Only of this user.
    #[serde(rename = "user")]
    pub user: Option<i64>,
}

/// The path of `user_tokens_retrieve`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserTokensRetrievePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `user_tokens_retrieve`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct UserTokensRetrieveQuery {
    /// Whether a superuser sees the tokens of others too.
    #[serde(rename = "all_users")]
    pub all_users: Option<bool>,
}

/// The path of `user_update`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct UserUpdatePath {
    /// Primary key.
    #[serde(rename = "id")]
    pub id: i64,
}

/// The query of `version_text_list`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
pub struct VersionTextListQuery {
    /// The first version to tell of.
    #[serde(rename = "start_version")]
    pub start_version: Option<i64>,
    /// How many versions to tell of; ten unless said otherwise.
    #[serde(rename = "versions")]
    pub versions: Option<i64>,
}
