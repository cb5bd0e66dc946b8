// Generated from api-spec by `cargo xtask generate`. Do not edit.

//! The API as a dropshot trait.

use dropshot::{
    HttpResponseCreated, HttpResponseDeleted, HttpResponseOk, Path, Query, RequestContext,
    TypedBody,
};
use ferrostock_models as models;

use super::params;
use crate::ApiError;

/// The operations of the document, one method each.
#[dropshot::api_description]
pub trait Api {
    /// What the implementation keeps between requests.
    type Context;

    /// Change fields of several parts
    ///
    /// Sets the given fields of all the given parts, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_bulk_partial_update",
    }]
    async fn part_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartBulkPatch>,
    ) -> Result<HttpResponseOk<models::PartBulkAnswer>, ApiError>;

    /// Set fields of several parts
    ///
    /// Sets the given fields of all the given parts, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_bulk_update",
    }]
    async fn part_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartBulkUpdate>,
    ) -> Result<HttpResponseOk<models::PartBulkAnswer>, ApiError>;

    /// Change fields of several part categories
    ///
    /// Sets the given fields of all the given part categories, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_bulk_partial_update",
    }]
    async fn part_category_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCategoryBulkPatch>,
    ) -> Result<HttpResponseOk<models::PartCategoryBulkAnswer>, ApiError>;

    /// Set fields of several part categories
    ///
    /// Sets the given fields of all the given part categories, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_bulk_update",
    }]
    async fn part_category_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCategoryBulkUpdate>,
    ) -> Result<HttpResponseOk<models::PartCategoryBulkAnswer>, ApiError>;

    /// Create a part category
    ///
    /// Creates a part category.
    #[endpoint {
        method = POST,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_create",
    }]
    async fn part_category_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCategoryCreate>,
    ) -> Result<HttpResponseCreated<models::PartCategory>, ApiError>;

    /// Delete a part category
    ///
    /// Deletes a part category.
    #[endpoint {
        method = DELETE,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_destroy",
    }]
    async fn part_category_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryDestroyPath>,
        body: TypedBody<models::PartCategoryDeletion>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List part categories
    ///
    /// All part categories that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_list",
    }]
    async fn part_category_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartCategoryListQuery>,
    ) -> Result<HttpResponseOk<models::PartCategoryListAnswer>, ApiError>;

    /// Change a part category
    ///
    /// Sets the given fields of a part category.
    #[endpoint {
        method = PATCH,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_partial_update",
    }]
    async fn part_category_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryPartialUpdatePath>,
        body: TypedBody<models::PartCategoryPatch>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError>;

    /// Show a part category
    ///
    /// One part category.
    #[endpoint {
        method = GET,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_retrieve",
    }]
    async fn part_category_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryRetrievePath>,
        query: Query<params::PartCategoryRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError>;

    /// List the category tree
    ///
    /// All categories as nodes of their tree.
    #[endpoint {
        method = GET,
        path = "/api/part/category/tree/",
        tags = ["part"],
        operation_id = "part_category_tree_list",
    }]
    async fn part_category_tree_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartCategoryTreeListQuery>,
    ) -> Result<HttpResponseOk<models::PartCategoryTreeListAnswer>, ApiError>;

    /// Replace a part category
    ///
    /// Sets the fields of a part category; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_update",
    }]
    async fn part_category_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryUpdatePath>,
        body: TypedBody<models::PartCategoryCreate>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError>;

    /// Create a part
    ///
    /// Creates a part.
    #[endpoint {
        method = POST,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_create",
    }]
    async fn part_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCreate>,
    ) -> Result<HttpResponseCreated<models::Part>, ApiError>;

    /// Delete a part
    ///
    /// Deletes a part.
    #[endpoint {
        method = DELETE,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_destroy",
    }]
    async fn part_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List parts
    ///
    /// All parts that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_list",
    }]
    async fn part_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartListQuery>,
    ) -> Result<HttpResponseOk<models::PartListAnswer>, ApiError>;

    /// Change a part
    ///
    /// Sets the given fields of a part.
    #[endpoint {
        method = PATCH,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_partial_update",
    }]
    async fn part_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartPartialUpdatePath>,
        body: TypedBody<models::PartPatch>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError>;

    /// Show a part
    ///
    /// One part.
    #[endpoint {
        method = GET,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_retrieve",
    }]
    async fn part_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartRetrievePath>,
        query: Query<params::PartRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError>;

    /// List the pictures of parts
    ///
    /// All pictures that parts show, those of the most parts first.
    #[endpoint {
        method = GET,
        path = "/api/part/thumbs/",
        tags = ["part"],
        operation_id = "part_thumbs_list",
    }]
    async fn part_thumbs_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartThumbsListQuery>,
    ) -> Result<HttpResponseOk<models::PartThumbListAnswer>, ApiError>;

    /// Change a part's picture
    ///
    /// Gives a part another picture, if one is sent.
    #[endpoint {
        method = PATCH,
        path = "/api/part/thumbs/{id}/",
        tags = ["part"],
        operation_id = "part_thumbs_partial_update",
    }]
    async fn part_thumbs_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartThumbsPartialUpdatePath>,
        body: TypedBody<models::PartPicturePatch>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError>;

    /// Show a part's picture
    ///
    /// The picture of one part.
    #[endpoint {
        method = GET,
        path = "/api/part/thumbs/{id}/",
        tags = ["part"],
        operation_id = "part_thumbs_retrieve",
    }]
    async fn part_thumbs_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartThumbsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError>;

    /// Replace a part's picture
    ///
    /// Gives a part another picture.
    #[endpoint {
        method = PUT,
        path = "/api/part/thumbs/{id}/",
        tags = ["part"],
        operation_id = "part_thumbs_update",
    }]
    async fn part_thumbs_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartThumbsUpdatePath>,
        body: TypedBody<models::PartPictureUpdate>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError>;

    /// Replace a part
    ///
    /// Sets the fields of a part; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_update",
    }]
    async fn part_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartUpdatePath>,
        body: TypedBody<models::PartCreate>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError>;

    /// What the server is
    ///
    /// Versions and abilities of the server. Everybody may ask; the anonymous see less.
    #[endpoint {
        method = GET,
        path = "/api/",
        tags = ["root"],
        operation_id = "root_retrieve",
    }]
    async fn root_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::ServerInfo>, ApiError>;

    /// Delete several stock items
    ///
    /// Deletes all the given stock items, or none if one of them refuses.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_bulk_destroy",
    }]
    async fn stock_bulk_destroy(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError>;

    /// Change fields of several stock items
    ///
    /// Sets the given fields of all the given stock items, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_bulk_partial_update",
    }]
    async fn stock_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockItemBulkPatch>,
    ) -> Result<HttpResponseOk<models::StockItemBulkAnswer>, ApiError>;

    /// Set fields of several stock items
    ///
    /// Sets the given fields of all the given stock items, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_bulk_update",
    }]
    async fn stock_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockItemBulkUpdate>,
    ) -> Result<HttpResponseOk<models::StockItemBulkAnswer>, ApiError>;

    /// Create a stock item
    ///
    /// Creates a stock item.
    #[endpoint {
        method = POST,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_create",
    }]
    async fn stock_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockItemCreate>,
    ) -> Result<HttpResponseCreated<Vec<models::StockItem>>, ApiError>;

    /// Delete a stock item
    ///
    /// Deletes a stock item.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_destroy",
    }]
    async fn stock_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List stock items
    ///
    /// All stock items that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_list",
    }]
    async fn stock_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockListQuery>,
    ) -> Result<HttpResponseOk<models::StockItemListAnswer>, ApiError>;

    /// Change fields of several stock locations
    ///
    /// Sets the given fields of all the given stock locations, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_bulk_partial_update",
    }]
    async fn stock_location_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationBulkPatch>,
    ) -> Result<HttpResponseOk<models::StockLocationBulkAnswer>, ApiError>;

    /// Set fields of several stock locations
    ///
    /// Sets the given fields of all the given stock locations, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_bulk_update",
    }]
    async fn stock_location_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationBulkUpdate>,
    ) -> Result<HttpResponseOk<models::StockLocationBulkAnswer>, ApiError>;

    /// Create a stock location
    ///
    /// Creates a stock location.
    #[endpoint {
        method = POST,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_create",
    }]
    async fn stock_location_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationCreate>,
    ) -> Result<HttpResponseCreated<models::StockLocation>, ApiError>;

    /// Delete a stock location
    ///
    /// Deletes a stock location.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_destroy",
    }]
    async fn stock_location_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationDestroyPath>,
        body: TypedBody<models::StockLocationDeletion>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List stock locations
    ///
    /// All stock locations that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_list",
    }]
    async fn stock_location_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockLocationListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationListAnswer>, ApiError>;

    /// Change a stock location
    ///
    /// Sets the given fields of a stock location.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_partial_update",
    }]
    async fn stock_location_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationPartialUpdatePath>,
        body: TypedBody<models::StockLocationPatch>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError>;

    /// Show a stock location
    ///
    /// One stock location.
    #[endpoint {
        method = GET,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_retrieve",
    }]
    async fn stock_location_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationRetrievePath>,
        query: Query<params::StockLocationRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError>;

    /// List the location tree
    ///
    /// All locations as nodes of their tree.
    #[endpoint {
        method = GET,
        path = "/api/stock/location/tree/",
        tags = ["stock"],
        operation_id = "stock_location_tree_list",
    }]
    async fn stock_location_tree_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockLocationTreeListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationTreeListAnswer>, ApiError>;

    /// Replace a stock location
    ///
    /// Sets the fields of a stock location; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_update",
    }]
    async fn stock_location_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationUpdatePath>,
        body: TypedBody<models::StockLocationCreate>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError>;

    /// Change a stock item
    ///
    /// Sets the given fields of a stock item.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_partial_update",
    }]
    async fn stock_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockPartialUpdatePath>,
        body: TypedBody<models::StockItemPatch>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError>;

    /// Show a stock item
    ///
    /// One stock item.
    #[endpoint {
        method = GET,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_retrieve",
    }]
    async fn stock_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockRetrievePath>,
        query: Query<params::StockRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError>;

    /// Replace a stock item
    ///
    /// Sets the fields of a stock item; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_update",
    }]
    async fn stock_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockUpdatePath>,
        body: TypedBody<models::StockItemCreate>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError>;

    /// Create a user
    ///
    /// Creates a user. Nobody can sign in as the user until a password is set.
    #[endpoint {
        method = POST,
        path = "/api/user/",
        tags = ["user"],
        operation_id = "user_create",
    }]
    async fn user_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::UserCreate>,
    ) -> Result<HttpResponseCreated<models::User>, ApiError>;

    /// Delete a user
    ///
    /// Deletes a user. The last active superuser stays.
    #[endpoint {
        method = DELETE,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_destroy",
    }]
    async fn user_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Create a group
    ///
    /// Creates a group, with a rule for each role that allows nothing yet.
    #[endpoint {
        method = POST,
        path = "/api/user/group/",
        tags = ["user"],
        operation_id = "user_group_create",
    }]
    async fn user_group_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::GroupCreate>,
    ) -> Result<HttpResponseCreated<models::Group>, ApiError>;

    /// Delete a group
    ///
    /// Deletes a group; its members lose what it allowed.
    #[endpoint {
        method = DELETE,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_destroy",
    }]
    async fn user_group_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List groups
    ///
    /// All groups that match the search.
    #[endpoint {
        method = GET,
        path = "/api/user/group/",
        tags = ["user"],
        operation_id = "user_group_list",
    }]
    async fn user_group_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserGroupListQuery>,
    ) -> Result<HttpResponseOk<models::GroupListAnswer>, ApiError>;

    /// Change a group
    ///
    /// Sets the given fields of a group.
    #[endpoint {
        method = PATCH,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_partial_update",
    }]
    async fn user_group_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupPartialUpdatePath>,
        body: TypedBody<models::GroupPatch>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError>;

    /// Show a group
    ///
    /// One group.
    #[endpoint {
        method = GET,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_retrieve",
    }]
    async fn user_group_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupRetrievePath>,
        query: Query<params::UserGroupRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError>;

    /// Replace a group
    ///
    /// Sets the fields of a group.
    #[endpoint {
        method = PUT,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_update",
    }]
    async fn user_group_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupUpdatePath>,
        body: TypedBody<models::GroupCreate>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError>;

    /// List users
    ///
    /// All users that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/user/",
        tags = ["user"],
        operation_id = "user_list",
    }]
    async fn user_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserListQuery>,
    ) -> Result<HttpResponseOk<models::UserListAnswer>, ApiError>;

    /// Delete the calling user
    ///
    /// Deletes the calling user.
    #[endpoint {
        method = DELETE,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_destroy",
    }]
    async fn user_me_destroy(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Change the calling user
    ///
    /// Sets the given fields of the calling user.
    #[endpoint {
        method = PATCH,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_partial_update",
    }]
    async fn user_me_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::MeUserPatch>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError>;

    /// Change the own profile
    ///
    /// Sets the given fields of the own profile.
    #[endpoint {
        method = PATCH,
        path = "/api/user/me/profile/",
        tags = ["user"],
        operation_id = "user_me_profile_partial_update",
    }]
    async fn user_me_profile_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::UserProfilePatch>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError>;

    /// Show the own profile
    ///
    /// The profile of the calling user.
    #[endpoint {
        method = GET,
        path = "/api/user/me/profile/",
        tags = ["user"],
        operation_id = "user_me_profile_retrieve",
    }]
    async fn user_me_profile_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError>;

    /// Replace the own profile
    ///
    /// Sets the given fields of the own profile.
    #[endpoint {
        method = PUT,
        path = "/api/user/me/profile/",
        tags = ["user"],
        operation_id = "user_me_profile_update",
    }]
    async fn user_me_profile_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::UserProfileCreate>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError>;

    /// Show the calling user
    ///
    /// The calling user, with groups, profile and roles.
    #[endpoint {
        method = GET,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_retrieve",
    }]
    async fn user_me_retrieve(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserMeRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError>;

    /// Show what the caller may do
    ///
    /// What the calling user may do, by role.
    #[endpoint {
        method = GET,
        path = "/api/user/me/roles/",
        tags = ["user"],
        operation_id = "user_me_roles_retrieve",
    }]
    async fn user_me_roles_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::UserRoles>, ApiError>;

    /// Get a token
    ///
    /// Gives the calling user a token of the given name, the same one each time.
    #[endpoint {
        method = GET,
        path = "/api/user/me/token/",
        tags = ["user"],
        operation_id = "user_me_token_retrieve",
    }]
    async fn user_me_token_retrieve(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserMeTokenRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::AuthToken>, ApiError>;

    /// Replace the calling user
    ///
    /// Sets the fields of the calling user.
    #[endpoint {
        method = PUT,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_update",
    }]
    async fn user_me_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::MeUserCreate>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError>;

    /// List owners
    ///
    /// Users and groups, as owners of things.
    #[endpoint {
        method = GET,
        path = "/api/user/owner/",
        tags = ["user"],
        operation_id = "user_owner_list",
    }]
    async fn user_owner_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserOwnerListQuery>,
    ) -> Result<HttpResponseOk<models::OwnerListAnswer>, ApiError>;

    /// Show an owner
    ///
    /// One owner.
    #[endpoint {
        method = GET,
        path = "/api/user/owner/{id}/",
        tags = ["user"],
        operation_id = "user_owner_retrieve",
    }]
    async fn user_owner_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserOwnerRetrievePath>,
    ) -> Result<HttpResponseOk<models::Owner>, ApiError>;

    /// Change a user
    ///
    /// Sets the given fields of a user.
    #[endpoint {
        method = PATCH,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_partial_update",
    }]
    async fn user_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserPartialUpdatePath>,
        body: TypedBody<models::UserPatch>,
    ) -> Result<HttpResponseOk<models::User>, ApiError>;

    /// Show a user
    ///
    /// One user.
    #[endpoint {
        method = GET,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_retrieve",
    }]
    async fn user_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRetrievePath>,
    ) -> Result<HttpResponseOk<models::User>, ApiError>;

    /// Show what the caller may do (older path)
    ///
    /// The older path of what the calling user may do.
    #[endpoint {
        method = GET,
        path = "/api/user/roles/",
        tags = ["user"],
        operation_id = "user_roles_retrieve",
    }]
    async fn user_roles_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::UserRoles>, ApiError>;

    /// Delete a rule
    ///
    /// Deletes a rule; the group may do nothing in the role.
    #[endpoint {
        method = DELETE,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_destroy",
    }]
    async fn user_ruleset_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List rules
    ///
    /// What groups may do, a row for each group and role.
    #[endpoint {
        method = GET,
        path = "/api/user/ruleset/",
        tags = ["user"],
        operation_id = "user_ruleset_list",
    }]
    async fn user_ruleset_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserRulesetListQuery>,
    ) -> Result<HttpResponseOk<models::RuleSetListAnswer>, ApiError>;

    /// Change a rule
    ///
    /// Sets the given permissions of a group in a role. Who may add or delete may also change, and who may do anything may also view.
    #[endpoint {
        method = PATCH,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_partial_update",
    }]
    async fn user_ruleset_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetPartialUpdatePath>,
        body: TypedBody<models::RuleSetPatch>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError>;

    /// Show a rule
    ///
    /// What one group may do in one role.
    #[endpoint {
        method = GET,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_retrieve",
    }]
    async fn user_ruleset_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetRetrievePath>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError>;

    /// Replace a rule
    ///
    /// Sets what a group may do in a role. Who may add or delete may also change, and who may do anything may also view.
    #[endpoint {
        method = PUT,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_update",
    }]
    async fn user_ruleset_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetUpdatePath>,
        body: TypedBody<models::RuleSetUpdate>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError>;

    /// Set a password (by a change)
    ///
    /// Sets a user's password, if the request holds one.
    #[endpoint {
        method = PATCH,
        path = "/api/user/~/{id}/set-password/",
        tags = ["user"],
        operation_id = "user_set_password_partial_update",
    }]
    async fn user_set_password_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserSetPasswordPartialUpdatePath>,
        body: TypedBody<models::UserSetPasswordPatch>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, serde_json::Value>>, ApiError>;

    /// Set a password
    ///
    /// Sets a user's password. A weak one is refused, unless the request overrides the warning.
    #[endpoint {
        method = PUT,
        path = "/api/user/~/{id}/set-password/",
        tags = ["user"],
        operation_id = "user_set_password_update",
    }]
    async fn user_set_password_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserSetPasswordUpdatePath>,
        body: TypedBody<models::UserSetPassword>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, serde_json::Value>>, ApiError>;

    /// Get a token (older path)
    ///
    /// The older path to a token.
    #[endpoint {
        method = GET,
        path = "/api/user/token/",
        tags = ["user"],
        operation_id = "user_token_retrieve",
    }]
    async fn user_token_retrieve(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserTokenRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::AuthToken>, ApiError>;

    /// Create a token
    ///
    /// Creates a token.
    #[endpoint {
        method = POST,
        path = "/api/user/tokens/",
        tags = ["user"],
        operation_id = "user_tokens_create",
    }]
    async fn user_tokens_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::ApiTokenCreate>,
    ) -> Result<HttpResponseCreated<models::ApiToken>, ApiError>;

    /// Revoke a token
    ///
    /// Revokes a token; it stops working at once.
    #[endpoint {
        method = DELETE,
        path = "/api/user/tokens/{id}/",
        tags = ["user"],
        operation_id = "user_tokens_destroy",
    }]
    async fn user_tokens_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserTokensDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List tokens
    ///
    /// The tokens of the calling user; superusers may ask for those of all.
    #[endpoint {
        method = GET,
        path = "/api/user/tokens/",
        tags = ["user"],
        operation_id = "user_tokens_list",
    }]
    async fn user_tokens_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserTokensListQuery>,
    ) -> Result<HttpResponseOk<models::ApiTokenListAnswer>, ApiError>;

    /// Show a token
    ///
    /// One token.
    #[endpoint {
        method = GET,
        path = "/api/user/tokens/{id}/",
        tags = ["user"],
        operation_id = "user_tokens_retrieve",
    }]
    async fn user_tokens_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserTokensRetrievePath>,
        query: Query<params::UserTokensRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::ApiToken>, ApiError>;

    /// Replace a user
    ///
    /// Sets the fields of a user.
    #[endpoint {
        method = PUT,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_update",
    }]
    async fn user_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserUpdatePath>,
        body: TypedBody<models::UserCreate>,
    ) -> Result<HttpResponseOk<models::User>, ApiError>;

    /// Versions
    ///
    /// Versions of the server and its parts. Asked by staff.
    #[endpoint {
        method = GET,
        path = "/api/version/",
        tags = ["version"],
        operation_id = "version_retrieve",
    }]
    async fn version_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::VersionInfo>, ApiError>;

    /// History of the API
    ///
    /// What the last versions of the API changed, the newest one last. Asked by staff.
    #[endpoint {
        method = GET,
        path = "/api/version-text/",
        tags = ["version-text"],
        operation_id = "version_text_list",
    }]
    async fn version_text_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::VersionTextListQuery>,
    ) -> Result<HttpResponseOk<Vec<models::VersionText>>, ApiError>;
}
