// Generated from api-spec by `cargo xtask generate`. Do not edit.

mod address;

mod address_brief;

mod address_create;

mod address_list_answer;

mod address_page;

mod address_patch;

mod all_units;

mod api_token;

mod api_token_create;

mod api_token_list_answer;

mod api_token_page;

mod auth_account_configuration;

mod auth_authenticator;

mod auth_authenticators_answer;

mod auth_code;

mod auth_code_request;

mod auth_configuration;

mod auth_configuration_answer;

mod auth_email;

mod auth_email_address;

mod auth_email_addresses_answer;

mod auth_email_key;

mod auth_email_primary;

mod auth_email_verification;

mod auth_email_verification_answer;

mod auth_email_verification_meta;

mod auth_login;

mod auth_mfa_configuration;

mod auth_mfa_trust;

mod auth_passkey_signup;

mod auth_password_change;

mod auth_password_reset;

mod auth_password_reset_answer;

mod auth_password_reset_data;

mod auth_phone;

mod auth_phone_number;

mod auth_phone_numbers_answer;

mod auth_provider;

mod auth_provider_account;

mod auth_provider_account_end;

mod auth_provider_accounts_answer;

mod auth_provider_credentials;

mod auth_provider_redirect;

mod auth_provider_signup;

mod auth_provider_signup_answer;

mod auth_provider_signup_data;

mod auth_provider_token;

mod auth_reauthenticate;

mod auth_recovery_codes;

mod auth_recovery_codes_answer;

mod auth_refresh;

mod auth_refresh_answer;

mod auth_session;

mod auth_sessions_answer;

mod auth_sessions_configuration;

mod auth_sessions_end;

mod auth_signup;

mod auth_social_configuration;

mod auth_status;

mod auth_token;

mod auth_tokens;

mod auth_totp;

mod auth_totp_answer;

mod auth_totp_meta;

mod auth_user;

mod auth_web_authn;

mod auth_web_authn_add;

mod auth_web_authn_add_answer;

mod auth_web_authn_answer;

mod auth_web_authn_creation;

mod auth_web_authn_creation_answer;

mod auth_web_authn_options;

mod auth_web_authn_proof;

mod auth_web_authn_remove;

mod auth_web_authn_rename;

mod auth_web_authn_request_answer;

mod authenticated;

mod authenticated_answer;

mod authentication_meta;

mod authentication_method;

mod bulk_selection;

mod category_parameter_template;

mod category_parameter_template_create;

mod category_parameter_template_list_answer;

mod category_parameter_template_page;

mod category_parameter_template_patch;

mod company;

mod company_address_list_ordering;

mod company_brief;

mod company_contact_list_ordering;

mod company_create;

mod company_duplicate_options;

mod company_list_answer;

mod company_list_ordering;

mod company_page;

mod company_patch;

mod company_price_break_list_ordering;

mod contact;

mod contact_create;

mod contact_list_answer;

mod contact_page;

mod contact_patch;

mod content_type;

mod content_type_list_answer;

mod content_type_page;

mod currency_exchange;

mod currency_refresh;

mod custom_state;

mod custom_state_create;

mod custom_state_list_answer;

mod custom_state_page;

mod custom_state_patch;

mod custom_unit;

mod custom_unit_create;

mod custom_unit_list_answer;

mod custom_unit_page;

mod custom_unit_patch;

mod default_location;

mod flag;

mod generic_status_custom_list_ordering;

mod global_settings;

mod global_settings_create;

mod global_settings_list_answer;

mod global_settings_page;

mod global_settings_patch;

mod group;

mod group_brief;

mod group_create;

mod group_list_answer;

mod group_page;

mod group_patch;

mod health;

mod icon;

mod icon_package;

mod icon_package_list_answer;

mod icon_package_page;

mod initial_stock;

mod initial_supplier;

mod license;

mod licenses;

mod manufacturer_part;

mod me_user;

mod me_user_create;

mod me_user_patch;

mod metadata;

mod metadata_create;

mod metadata_patch;

mod news_feed_entry;

mod news_feed_entry_create;

mod news_feed_entry_list_answer;

mod news_feed_entry_page;

mod news_feed_entry_patch;

mod news_list_ordering;

mod notification_message;

mod notification_message_create;

mod notification_message_list_answer;

mod notification_message_page;

mod notification_message_patch;

mod notification_read_all;

mod notification_read_all_answer;

mod notification_read_all_done;

mod notifications_list_ordering;

mod observability_answer;

mod observability_done;

mod observability_end;

mod observability_ended;

mod owner;

mod owner_list_answer;

mod owner_page;

mod parameter;

mod parameter_template;

mod parameter_template_create;

mod parameter_template_list_answer;

mod parameter_template_list_ordering;

mod parameter_template_page;

mod parameter_template_patch;

mod part;

mod part_brief;

mod part_bulk_answer;

mod part_bulk_done;

mod part_bulk_patch;

mod part_bulk_update;

mod part_category;

mod part_category_bulk_answer;

mod part_category_bulk_done;

mod part_category_bulk_patch;

mod part_category_bulk_update;

mod part_category_create;

mod part_category_deletion;

mod part_category_list_answer;

mod part_category_list_ordering;

mod part_category_page;

mod part_category_patch;

mod part_category_tree;

mod part_category_tree_list_answer;

mod part_category_tree_list_ordering;

mod part_category_tree_page;

mod part_create;

mod part_duplicate_options;

mod part_internal_price;

mod part_internal_price_create;

mod part_internal_price_list_answer;

mod part_internal_price_list_ordering;

mod part_internal_price_page;

mod part_internal_price_patch;

mod part_list_answer;

mod part_list_ordering;

mod part_page;

mod part_patch;

mod part_picture;

mod part_picture_patch;

mod part_picture_update;

mod part_relation;

mod part_relation_create;

mod part_relation_list_answer;

mod part_relation_page;

mod part_relation_patch;

mod part_sale_price;

mod part_sale_price_create;

mod part_sale_price_list_answer;

mod part_sale_price_list_ordering;

mod part_sale_price_page;

mod part_sale_price_patch;

mod part_test_template;

mod part_test_template_create;

mod part_test_template_list_answer;

mod part_test_template_list_ordering;

mod part_test_template_page;

mod part_test_template_patch;

mod part_thumb;

mod part_thumb_list_answer;

mod part_thumb_page;

mod plugin_admin_detail;

mod plugin_config;

mod plugin_config_list_answer;

mod plugin_config_page;

mod plugin_registry_error;

mod plugin_registry_status;

mod plugin_setting;

mod plugin_setting_create;

mod plugin_setting_list_answer;

mod plugin_setting_page;

mod plugin_setting_patch;

mod plugin_ui_feature;

mod plugin_user_setting;

mod plugin_user_setting_create;

mod plugin_user_setting_patch;

mod plugins_list_ordering;

mod project_code;

mod project_code_create;

mod project_code_list_answer;

mod project_code_list_ordering;

mod project_code_page;

mod project_code_patch;

mod rule_set;

mod rule_set_list_answer;

mod rule_set_name;

mod rule_set_page;

mod rule_set_patch;

mod rule_set_update;

mod selection_entry;

mod selection_entry_create;

mod selection_entry_list_answer;

mod selection_entry_list_ordering;

mod selection_entry_page;

mod selection_entry_patch;

mod selection_list;

mod selection_list_create;

mod selection_list_list_answer;

mod selection_list_page;

mod selection_list_patch;

mod server_customisation;

mod server_info;

mod server_sign_in;

mod setting_choice;

mod settings_global_list_ordering;

mod settings_user_list_ordering;

mod status_set;

mod status_value;

mod stock_item;

mod stock_item_bulk_answer;

mod stock_item_bulk_done;

mod stock_item_bulk_patch;

mod stock_item_bulk_update;

mod stock_item_create;

mod stock_item_list_answer;

mod stock_item_page;

mod stock_item_patch;

mod stock_item_test_result;

mod stock_list_ordering;

mod stock_location;

mod stock_location_brief;

mod stock_location_bulk_answer;

mod stock_location_bulk_done;

mod stock_location_bulk_patch;

mod stock_location_bulk_update;

mod stock_location_create;

mod stock_location_deletion;

mod stock_location_list_answer;

mod stock_location_list_ordering;

mod stock_location_page;

mod stock_location_patch;

mod stock_location_tree;

mod stock_location_tree_list_answer;

mod stock_location_tree_list_ordering;

mod stock_location_tree_page;

mod stock_location_type;

mod stock_location_type_create;

mod stock_location_type_list_answer;

mod stock_location_type_list_ordering;

mod stock_location_type_page;

mod stock_location_type_patch;

mod success;

mod supplier_part;

mod supplier_part_duplicate_options;

mod supplier_price_break;

mod supplier_price_break_brief;

mod supplier_price_break_create;

mod supplier_price_break_list_answer;

mod supplier_price_break_page;

mod supplier_price_break_patch;

mod tag;

mod tag_create;

mod tag_list_answer;

mod tag_list_ordering;

mod tag_page;

mod tag_patch;

mod tree_path;

mod unit;

mod user;

mod user_brief;

mod user_create;

mod user_group_list_ordering;

mod user_list_answer;

mod user_list_ordering;

mod user_page;

mod user_patch;

mod user_profile;

mod user_profile_brief;

mod user_profile_create;

mod user_profile_patch;

mod user_roles;

mod user_ruleset_list_ordering;

mod user_set_password;

mod user_set_password_patch;

mod user_settings;

mod user_settings_create;

mod user_settings_list_answer;

mod user_settings_page;

mod user_settings_patch;

mod user_tokens_list_ordering;

mod user_update;

mod version_info;

mod version_links;

mod version_parts;

mod version_text;

pub use address::Address;

pub use address_brief::AddressBrief;

pub use address_create::AddressCreate;

pub use address_list_answer::AddressListAnswer;

pub use address_page::AddressPage;

pub use address_patch::AddressPatch;

pub use all_units::AllUnits;

pub use api_token::ApiToken;

pub use api_token_create::ApiTokenCreate;

pub use api_token_list_answer::ApiTokenListAnswer;

pub use api_token_page::ApiTokenPage;

pub use auth_account_configuration::AuthAccountConfiguration;

pub use auth_authenticator::AuthAuthenticator;

pub use auth_authenticators_answer::AuthAuthenticatorsAnswer;

pub use auth_code::AuthCode;

pub use auth_code_request::AuthCodeRequest;

pub use auth_configuration::AuthConfiguration;

pub use auth_configuration_answer::AuthConfigurationAnswer;

pub use auth_email::AuthEmail;

pub use auth_email_address::AuthEmailAddress;

pub use auth_email_addresses_answer::AuthEmailAddressesAnswer;

pub use auth_email_key::AuthEmailKey;

pub use auth_email_primary::AuthEmailPrimary;

pub use auth_email_verification::AuthEmailVerification;

pub use auth_email_verification_answer::AuthEmailVerificationAnswer;

pub use auth_email_verification_meta::AuthEmailVerificationMeta;

pub use auth_login::AuthLogin;

pub use auth_mfa_configuration::AuthMfaConfiguration;

pub use auth_mfa_trust::AuthMfaTrust;

pub use auth_passkey_signup::AuthPasskeySignup;

pub use auth_password_change::AuthPasswordChange;

pub use auth_password_reset::AuthPasswordReset;

pub use auth_password_reset_answer::AuthPasswordResetAnswer;

pub use auth_password_reset_data::AuthPasswordResetData;

pub use auth_phone::AuthPhone;

pub use auth_phone_number::AuthPhoneNumber;

pub use auth_phone_numbers_answer::AuthPhoneNumbersAnswer;

pub use auth_provider::AuthProvider;

pub use auth_provider_account::AuthProviderAccount;

pub use auth_provider_account_end::AuthProviderAccountEnd;

pub use auth_provider_accounts_answer::AuthProviderAccountsAnswer;

pub use auth_provider_credentials::AuthProviderCredentials;

pub use auth_provider_redirect::AuthProviderRedirect;

pub use auth_provider_signup::AuthProviderSignup;

pub use auth_provider_signup_answer::AuthProviderSignupAnswer;

pub use auth_provider_signup_data::AuthProviderSignupData;

pub use auth_provider_token::AuthProviderToken;

pub use auth_reauthenticate::AuthReauthenticate;

pub use auth_recovery_codes::AuthRecoveryCodes;

pub use auth_recovery_codes_answer::AuthRecoveryCodesAnswer;

pub use auth_refresh::AuthRefresh;

pub use auth_refresh_answer::AuthRefreshAnswer;

pub use auth_session::AuthSession;

pub use auth_sessions_answer::AuthSessionsAnswer;

pub use auth_sessions_configuration::AuthSessionsConfiguration;

pub use auth_sessions_end::AuthSessionsEnd;

pub use auth_signup::AuthSignup;

pub use auth_social_configuration::AuthSocialConfiguration;

pub use auth_status::AuthStatus;

pub use auth_token::AuthToken;

pub use auth_tokens::AuthTokens;

pub use auth_totp::AuthTotp;

pub use auth_totp_answer::AuthTotpAnswer;

pub use auth_totp_meta::AuthTotpMeta;

pub use auth_user::AuthUser;

pub use auth_web_authn::AuthWebAuthn;

pub use auth_web_authn_add::AuthWebAuthnAdd;

pub use auth_web_authn_add_answer::AuthWebAuthnAddAnswer;

pub use auth_web_authn_answer::AuthWebAuthnAnswer;

pub use auth_web_authn_creation::AuthWebAuthnCreation;

pub use auth_web_authn_creation_answer::AuthWebAuthnCreationAnswer;

pub use auth_web_authn_options::AuthWebAuthnOptions;

pub use auth_web_authn_proof::AuthWebAuthnProof;

pub use auth_web_authn_remove::AuthWebAuthnRemove;

pub use auth_web_authn_rename::AuthWebAuthnRename;

pub use auth_web_authn_request_answer::AuthWebAuthnRequestAnswer;

pub use authenticated::Authenticated;

pub use authenticated_answer::AuthenticatedAnswer;

pub use authentication_meta::AuthenticationMeta;

pub use authentication_method::AuthenticationMethod;

pub use bulk_selection::BulkSelection;

pub use category_parameter_template::CategoryParameterTemplate;

pub use category_parameter_template_create::CategoryParameterTemplateCreate;

pub use category_parameter_template_list_answer::CategoryParameterTemplateListAnswer;

pub use category_parameter_template_page::CategoryParameterTemplatePage;

pub use category_parameter_template_patch::CategoryParameterTemplatePatch;

pub use company::Company;

pub use company_address_list_ordering::CompanyAddressListOrdering;

pub use company_brief::CompanyBrief;

pub use company_contact_list_ordering::CompanyContactListOrdering;

pub use company_create::CompanyCreate;

pub use company_duplicate_options::CompanyDuplicateOptions;

pub use company_list_answer::CompanyListAnswer;

pub use company_list_ordering::CompanyListOrdering;

pub use company_page::CompanyPage;

pub use company_patch::CompanyPatch;

pub use company_price_break_list_ordering::CompanyPriceBreakListOrdering;

pub use contact::Contact;

pub use contact_create::ContactCreate;

pub use contact_list_answer::ContactListAnswer;

pub use contact_page::ContactPage;

pub use contact_patch::ContactPatch;

pub use content_type::ContentType;

pub use content_type_list_answer::ContentTypeListAnswer;

pub use content_type_page::ContentTypePage;

pub use currency_exchange::CurrencyExchange;

pub use currency_refresh::CurrencyRefresh;

pub use custom_state::CustomState;

pub use custom_state_create::CustomStateCreate;

pub use custom_state_list_answer::CustomStateListAnswer;

pub use custom_state_page::CustomStatePage;

pub use custom_state_patch::CustomStatePatch;

pub use custom_unit::CustomUnit;

pub use custom_unit_create::CustomUnitCreate;

pub use custom_unit_list_answer::CustomUnitListAnswer;

pub use custom_unit_page::CustomUnitPage;

pub use custom_unit_patch::CustomUnitPatch;

pub use default_location::DefaultLocation;

pub use flag::Flag;

pub use generic_status_custom_list_ordering::GenericStatusCustomListOrdering;

pub use global_settings::GlobalSettings;

pub use global_settings_create::GlobalSettingsCreate;

pub use global_settings_list_answer::GlobalSettingsListAnswer;

pub use global_settings_page::GlobalSettingsPage;

pub use global_settings_patch::GlobalSettingsPatch;

pub use group::Group;

pub use group_brief::GroupBrief;

pub use group_create::GroupCreate;

pub use group_list_answer::GroupListAnswer;

pub use group_page::GroupPage;

pub use group_patch::GroupPatch;

pub use health::Health;

pub use icon::Icon;

pub use icon_package::IconPackage;

pub use icon_package_list_answer::IconPackageListAnswer;

pub use icon_package_page::IconPackagePage;

pub use initial_stock::InitialStock;

pub use initial_supplier::InitialSupplier;

pub use license::License;

pub use licenses::Licenses;

pub use manufacturer_part::ManufacturerPart;

pub use me_user::MeUser;

pub use me_user_create::MeUserCreate;

pub use me_user_patch::MeUserPatch;

pub use metadata::Metadata;

pub use metadata_create::MetadataCreate;

pub use metadata_patch::MetadataPatch;

pub use news_feed_entry::NewsFeedEntry;

pub use news_feed_entry_create::NewsFeedEntryCreate;

pub use news_feed_entry_list_answer::NewsFeedEntryListAnswer;

pub use news_feed_entry_page::NewsFeedEntryPage;

pub use news_feed_entry_patch::NewsFeedEntryPatch;

pub use news_list_ordering::NewsListOrdering;

pub use notification_message::NotificationMessage;

pub use notification_message_create::NotificationMessageCreate;

pub use notification_message_list_answer::NotificationMessageListAnswer;

pub use notification_message_page::NotificationMessagePage;

pub use notification_message_patch::NotificationMessagePatch;

pub use notification_read_all::NotificationReadAll;

pub use notification_read_all_answer::NotificationReadAllAnswer;

pub use notification_read_all_done::NotificationReadAllDone;

pub use notifications_list_ordering::NotificationsListOrdering;

pub use observability_answer::ObservabilityAnswer;

pub use observability_done::ObservabilityDone;

pub use observability_end::ObservabilityEnd;

pub use observability_ended::ObservabilityEnded;

pub use owner::Owner;

pub use owner_list_answer::OwnerListAnswer;

pub use owner_page::OwnerPage;

pub use parameter::Parameter;

pub use parameter_template::ParameterTemplate;

pub use parameter_template_create::ParameterTemplateCreate;

pub use parameter_template_list_answer::ParameterTemplateListAnswer;

pub use parameter_template_list_ordering::ParameterTemplateListOrdering;

pub use parameter_template_page::ParameterTemplatePage;

pub use parameter_template_patch::ParameterTemplatePatch;

pub use part::Part;

pub use part_brief::PartBrief;

pub use part_bulk_answer::PartBulkAnswer;

pub use part_bulk_done::PartBulkDone;

pub use part_bulk_patch::PartBulkPatch;

pub use part_bulk_update::PartBulkUpdate;

pub use part_category::PartCategory;

pub use part_category_bulk_answer::PartCategoryBulkAnswer;

pub use part_category_bulk_done::PartCategoryBulkDone;

pub use part_category_bulk_patch::PartCategoryBulkPatch;

pub use part_category_bulk_update::PartCategoryBulkUpdate;

pub use part_category_create::PartCategoryCreate;

pub use part_category_deletion::PartCategoryDeletion;

pub use part_category_list_answer::PartCategoryListAnswer;

pub use part_category_list_ordering::PartCategoryListOrdering;

pub use part_category_page::PartCategoryPage;

pub use part_category_patch::PartCategoryPatch;

pub use part_category_tree::PartCategoryTree;

pub use part_category_tree_list_answer::PartCategoryTreeListAnswer;

pub use part_category_tree_list_ordering::PartCategoryTreeListOrdering;

pub use part_category_tree_page::PartCategoryTreePage;

pub use part_create::PartCreate;

pub use part_duplicate_options::PartDuplicateOptions;

pub use part_internal_price::PartInternalPrice;

pub use part_internal_price_create::PartInternalPriceCreate;

pub use part_internal_price_list_answer::PartInternalPriceListAnswer;

pub use part_internal_price_list_ordering::PartInternalPriceListOrdering;

pub use part_internal_price_page::PartInternalPricePage;

pub use part_internal_price_patch::PartInternalPricePatch;

pub use part_list_answer::PartListAnswer;

pub use part_list_ordering::PartListOrdering;

pub use part_page::PartPage;

pub use part_patch::PartPatch;

pub use part_picture::PartPicture;

pub use part_picture_patch::PartPicturePatch;

pub use part_picture_update::PartPictureUpdate;

pub use part_relation::PartRelation;

pub use part_relation_create::PartRelationCreate;

pub use part_relation_list_answer::PartRelationListAnswer;

pub use part_relation_page::PartRelationPage;

pub use part_relation_patch::PartRelationPatch;

pub use part_sale_price::PartSalePrice;

pub use part_sale_price_create::PartSalePriceCreate;

pub use part_sale_price_list_answer::PartSalePriceListAnswer;

pub use part_sale_price_list_ordering::PartSalePriceListOrdering;

pub use part_sale_price_page::PartSalePricePage;

pub use part_sale_price_patch::PartSalePricePatch;

pub use part_test_template::PartTestTemplate;

pub use part_test_template_create::PartTestTemplateCreate;

pub use part_test_template_list_answer::PartTestTemplateListAnswer;

pub use part_test_template_list_ordering::PartTestTemplateListOrdering;

pub use part_test_template_page::PartTestTemplatePage;

pub use part_test_template_patch::PartTestTemplatePatch;

pub use part_thumb::PartThumb;

pub use part_thumb_list_answer::PartThumbListAnswer;

pub use part_thumb_page::PartThumbPage;

pub use plugin_admin_detail::PluginAdminDetail;

pub use plugin_config::PluginConfig;

pub use plugin_config_list_answer::PluginConfigListAnswer;

pub use plugin_config_page::PluginConfigPage;

pub use plugin_registry_error::PluginRegistryError;

pub use plugin_registry_status::PluginRegistryStatus;

pub use plugin_setting::PluginSetting;

pub use plugin_setting_create::PluginSettingCreate;

pub use plugin_setting_list_answer::PluginSettingListAnswer;

pub use plugin_setting_page::PluginSettingPage;

pub use plugin_setting_patch::PluginSettingPatch;

pub use plugin_ui_feature::PluginUiFeature;

pub use plugin_user_setting::PluginUserSetting;

pub use plugin_user_setting_create::PluginUserSettingCreate;

pub use plugin_user_setting_patch::PluginUserSettingPatch;

pub use plugins_list_ordering::PluginsListOrdering;

pub use project_code::ProjectCode;

pub use project_code_create::ProjectCodeCreate;

pub use project_code_list_answer::ProjectCodeListAnswer;

pub use project_code_list_ordering::ProjectCodeListOrdering;

pub use project_code_page::ProjectCodePage;

pub use project_code_patch::ProjectCodePatch;

pub use rule_set::RuleSet;

pub use rule_set_list_answer::RuleSetListAnswer;

pub use rule_set_name::RuleSetName;

pub use rule_set_page::RuleSetPage;

pub use rule_set_patch::RuleSetPatch;

pub use rule_set_update::RuleSetUpdate;

pub use selection_entry::SelectionEntry;

pub use selection_entry_create::SelectionEntryCreate;

pub use selection_entry_list_answer::SelectionEntryListAnswer;

pub use selection_entry_list_ordering::SelectionEntryListOrdering;

pub use selection_entry_page::SelectionEntryPage;

pub use selection_entry_patch::SelectionEntryPatch;

pub use selection_list::SelectionList;

pub use selection_list_create::SelectionListCreate;

pub use selection_list_list_answer::SelectionListListAnswer;

pub use selection_list_page::SelectionListPage;

pub use selection_list_patch::SelectionListPatch;

pub use server_customisation::ServerCustomisation;

pub use server_info::ServerInfo;

pub use server_sign_in::ServerSignIn;

pub use setting_choice::SettingChoice;

pub use settings_global_list_ordering::SettingsGlobalListOrdering;

pub use settings_user_list_ordering::SettingsUserListOrdering;

pub use status_set::StatusSet;

pub use status_value::StatusValue;

pub use stock_item::StockItem;

pub use stock_item_bulk_answer::StockItemBulkAnswer;

pub use stock_item_bulk_done::StockItemBulkDone;

pub use stock_item_bulk_patch::StockItemBulkPatch;

pub use stock_item_bulk_update::StockItemBulkUpdate;

pub use stock_item_create::StockItemCreate;

pub use stock_item_list_answer::StockItemListAnswer;

pub use stock_item_page::StockItemPage;

pub use stock_item_patch::StockItemPatch;

pub use stock_item_test_result::StockItemTestResult;

pub use stock_list_ordering::StockListOrdering;

pub use stock_location::StockLocation;

pub use stock_location_brief::StockLocationBrief;

pub use stock_location_bulk_answer::StockLocationBulkAnswer;

pub use stock_location_bulk_done::StockLocationBulkDone;

pub use stock_location_bulk_patch::StockLocationBulkPatch;

pub use stock_location_bulk_update::StockLocationBulkUpdate;

pub use stock_location_create::StockLocationCreate;

pub use stock_location_deletion::StockLocationDeletion;

pub use stock_location_list_answer::StockLocationListAnswer;

pub use stock_location_list_ordering::StockLocationListOrdering;

pub use stock_location_page::StockLocationPage;

pub use stock_location_patch::StockLocationPatch;

pub use stock_location_tree::StockLocationTree;

pub use stock_location_tree_list_answer::StockLocationTreeListAnswer;

pub use stock_location_tree_list_ordering::StockLocationTreeListOrdering;

pub use stock_location_tree_page::StockLocationTreePage;

pub use stock_location_type::StockLocationType;

pub use stock_location_type_create::StockLocationTypeCreate;

pub use stock_location_type_list_answer::StockLocationTypeListAnswer;

pub use stock_location_type_list_ordering::StockLocationTypeListOrdering;

pub use stock_location_type_page::StockLocationTypePage;

pub use stock_location_type_patch::StockLocationTypePatch;

pub use success::Success;

pub use supplier_part::SupplierPart;

pub use supplier_part_duplicate_options::SupplierPartDuplicateOptions;

pub use supplier_price_break::SupplierPriceBreak;

pub use supplier_price_break_brief::SupplierPriceBreakBrief;

pub use supplier_price_break_create::SupplierPriceBreakCreate;

pub use supplier_price_break_list_answer::SupplierPriceBreakListAnswer;

pub use supplier_price_break_page::SupplierPriceBreakPage;

pub use supplier_price_break_patch::SupplierPriceBreakPatch;

pub use tag::Tag;

pub use tag_create::TagCreate;

pub use tag_list_answer::TagListAnswer;

pub use tag_list_ordering::TagListOrdering;

pub use tag_page::TagPage;

pub use tag_patch::TagPatch;

pub use tree_path::TreePath;

pub use unit::Unit;

pub use user::User;

pub use user_brief::UserBrief;

pub use user_create::UserCreate;

pub use user_group_list_ordering::UserGroupListOrdering;

pub use user_list_answer::UserListAnswer;

pub use user_list_ordering::UserListOrdering;

pub use user_page::UserPage;

pub use user_patch::UserPatch;

pub use user_profile::UserProfile;

pub use user_profile_brief::UserProfileBrief;

pub use user_profile_create::UserProfileCreate;

pub use user_profile_patch::UserProfilePatch;

pub use user_roles::UserRoles;

pub use user_ruleset_list_ordering::UserRulesetListOrdering;

pub use user_set_password::UserSetPassword;

pub use user_set_password_patch::UserSetPasswordPatch;

pub use user_settings::UserSettings;

pub use user_settings_create::UserSettingsCreate;

pub use user_settings_list_answer::UserSettingsListAnswer;

pub use user_settings_page::UserSettingsPage;

pub use user_settings_patch::UserSettingsPatch;

pub use user_tokens_list_ordering::UserTokensListOrdering;

pub use user_update::UserUpdate;

pub use version_info::VersionInfo;

pub use version_links::VersionLinks;

pub use version_parts::VersionParts;

pub use version_text::VersionText;
