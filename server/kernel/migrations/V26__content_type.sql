-- Kinds of objects, as clients name them: what states, parameters and permissions belong to. Some are told
-- of though this server keeps no such objects, because clients know them by these keys.

CREATE TABLE content_type (
    id               bigint PRIMARY KEY,
    app_label        text NOT NULL,
    model            text NOT NULL,
    app_labeled_name text NOT NULL,
    CONSTRAINT content_type_unique UNIQUE (app_label, model)
);

INSERT INTO content_type (id, app_label, model, app_labeled_name) VALUES
    (1, 'auth', 'user', 'Authentication and Authorization | user'),
    (2, 'auth', 'group', 'Authentication and Authorization | group'),
    (3, 'part', 'part', 'Part | Part'),
    (4, 'company', 'manufacturerpart', 'Company | Manufacturer Part'),
    (5, 'admin', 'logentry', 'Administration | log entry'),
    (6, 'build', 'build', 'Build | Build Order'),
    (7, 'build', 'buildline', 'Build | Build Order Line Item'),
    (8, 'build', 'builditem', 'Build | build item'),
    (9, 'common', 'projectcode', 'Common | Project Code'),
    (10, 'common', 'inventreesetting', 'Common | InvenTree Setting'),
    (11, 'common', 'inventreeusersetting', 'Common | InvenTree User Setting'),
    (12, 'common', 'webhookendpoint', 'Common | webhook endpoint'),
    (13, 'common', 'webhookmessage', 'Common | webhook message'),
    (14, 'common', 'notificationentry', 'Common | notification entry'),
    (15, 'common', 'notificationmessage', 'Common | notification message'),
    (16, 'common', 'newsfeedentry', 'Common | news feed entry'),
    (17, 'common', 'notesimage', 'Common | notes image'),
    (18, 'common', 'customunit', 'Common | Custom Unit'),
    (19, 'common', 'attachment', 'Common | Attachment'),
    (20, 'common', 'inventreecustomuserstatemodel', 'Common | Custom State'),
    (21, 'common', 'selectionlist', 'Common | Selection List'),
    (22, 'common', 'selectionlistentry', 'Common | Selection List Entry'),
    (23, 'common', 'parametertemplate', 'Common | Parameter Template'),
    (24, 'common', 'parameter', 'Common | Parameter'),
    (25, 'common', 'barcodescanresult', 'Common | Barcode Scan'),
    (26, 'common', 'dataoutput', 'Common | data output'),
    (27, 'common', 'emailmessage', 'Common | Email Message'),
    (28, 'common', 'emailthread', 'Common | Email Thread'),
    (29, 'plugin', 'pluginconfig', 'Plugin | Plugin Configuration'),
    (30, 'plugin', 'pluginsetting', 'Plugin | plugin setting'),
    (31, 'plugin', 'pluginusersetting', 'Plugin | plugin user setting'),
    (32, 'company', 'company', 'Company | Company'),
    (33, 'company', 'contact', 'Company | Contact'),
    (34, 'company', 'address', 'Company | Address'),
    (35, 'company', 'supplierpart', 'Company | Supplier Part'),
    (36, 'company', 'supplierpricebreak', 'Company | Supplier Price Break'),
    (37, 'order', 'purchaseorder', 'Order | Purchase Order'),
    (38, 'order', 'purchaseorderlineitem', 'Order | Purchase Order Line Item'),
    (39, 'order', 'salesorder', 'Order | Sales Order'),
    (40, 'order', 'purchaseorderextraline', 'Order | Purchase Order Extra Line'),
    (41, 'order', 'salesorderlineitem', 'Order | Sales Order Line Item'),
    (42, 'order', 'salesordershipment', 'Order | Sales Order Shipment'),
    (43, 'order', 'salesorderextraline', 'Order | Sales Order Extra Line'),
    (44, 'order', 'salesorderallocation', 'Order | Sales Order Allocation'),
    (45, 'order', 'returnorder', 'Order | Return Order'),
    (46, 'order', 'returnorderlineitem', 'Order | Return Order Line Item'),
    (47, 'order', 'returnorderextraline', 'Order | Return Order Extra Line'),
    (48, 'order', 'transferorder', 'Order | Transfer Order'),
    (49, 'order', 'transferorderlineitem', 'Order | Transfer Order Line Item'),
    (50, 'order', 'transferorderallocation', 'Order | Transfer Order Allocation'),
    (51, 'part', 'partcategory', 'Part | Part Category'),
    (52, 'part', 'partcategoryparametertemplate', 'Part | Part Category Parameter Template'),
    (53, 'part', 'partpricing', 'Part | part pricing'),
    (54, 'part', 'partstocktake', 'Part | part stocktake'),
    (55, 'part', 'partsellpricebreak', 'Part | Part Sale Price Break'),
    (56, 'part', 'partinternalpricebreak', 'Part | Part Internal Price Break'),
    (57, 'part', 'partstar', 'Part | part star'),
    (58, 'part', 'partcategorystar', 'Part | part category star'),
    (59, 'part', 'parttesttemplate', 'Part | Part Test Template'),
    (60, 'part', 'bomitem', 'Part | BOM Item'),
    (61, 'part', 'bomitemsubstitute', 'Part | BOM Item Substitute'),
    (62, 'report', 'reporttemplate', 'Report | report template'),
    (63, 'report', 'labeltemplate', 'Report | label template'),
    (64, 'report', 'reportsnippet', 'Report | report snippet'),
    (65, 'report', 'reportasset', 'Report | report asset'),
    (66, 'stock', 'stocklocationtype', 'Stock | Stock Location type'),
    (67, 'stock', 'stockitem', 'Stock | Stock Item'),
    (68, 'stock', 'stocklocation', 'Stock | Stock Location'),
    (69, 'stock', 'stockitemtracking', 'Stock | Stock Item Tracking'),
    (70, 'stock', 'stockitemtestresult', 'Stock | Stock Item Test Result'),
    (71, 'users', 'apitoken', 'Users | API Token'),
    (72, 'users', 'ruleset', 'Users | rule set'),
    (73, 'users', 'owner', 'Users | owner'),
    (74, 'part', 'partrelated', 'Part | part related'),
    (75, 'users', 'userprofile', 'Users | user profile'),
    (76, 'machine', 'machineconfig', 'Machine | machine config'),
    (77, 'machine', 'machinesetting', 'Machine | machine setting'),
    (78, 'importer', 'dataimportsession', 'Importer | data import session'),
    (79, 'importer', 'dataimportcolumnmap', 'Importer | data import column map'),
    (80, 'importer', 'dataimportrow', 'Importer | data import row'),
    (81, 'auth', 'permission', 'Authentication and Authorization | permission'),
    (82, 'contenttypes', 'contenttype', 'Content Types | content type'),
    (83, 'sessions', 'session', 'Sessions | session'),
    (84, 'exchange', 'exchangebackend', 'Exchange | exchange backend'),
    (85, 'exchange', 'rate', 'Exchange | rate'),
    (86, 'error_report', 'error', 'Error_Report | Error'),
    (87, 'django_q', 'task', 'Background Tasks | Task'),
    (88, 'django_q', 'success', 'Background Tasks | Successful task'),
    (89, 'django_q', 'failure', 'Background Tasks | Failed task'),
    (90, 'django_q', 'schedule', 'Background Tasks | Scheduled task'),
    (91, 'django_q', 'ormq', 'Background Tasks | Queued task'),
    (92, 'taggit', 'tag', 'Taggit | tag'),
    (93, 'taggit', 'taggeditem', 'Taggit | tagged item'),
    (94, 'flags', 'flagstate', 'Django Flags | flag state'),
    (95, 'account', 'emailaddress', 'Accounts | email address'),
    (96, 'account', 'emailconfirmation', 'Accounts | email confirmation'),
    (97, 'socialaccount', 'socialapp', 'Social Accounts | social application'),
    (98, 'socialaccount', 'socialaccount', 'Social Accounts | social account'),
    (99, 'socialaccount', 'socialtoken', 'Social Accounts | social application token'),
    (100, 'mfa', 'authenticator', 'MFA | authenticator'),
    (101, 'usersessions', 'usersession', 'User Sessions | user session'),
    (102, 'otp_totp', 'totpdevice', 'Otp_Totp | TOTP device'),
    (103, 'otp_static', 'staticdevice', 'Otp_Static | static device'),
    (104, 'otp_static', 'statictoken', 'Otp_Static | static token'),
    (105, 'oauth2_provider', 'application', 'Django OAuth Toolkit | application'),
    (106, 'oauth2_provider', 'grant', 'Django OAuth Toolkit | grant'),
    (107, 'oauth2_provider', 'accesstoken', 'Django OAuth Toolkit | access token'),
    (108, 'oauth2_provider', 'refreshtoken', 'Django OAuth Toolkit | refresh token'),
    (109, 'oauth2_provider', 'idtoken', 'Django OAuth Toolkit | id token'),
    (110, 'oauth2_provider', 'devicegrant', 'Django OAuth Toolkit | device grant'),
    (111, 'django_mailbox', 'mailbox', 'Mail Box | Mailbox'),
    (112, 'django_mailbox', 'message', 'Mail Box | E-mail message'),
    (113, 'django_mailbox', 'messageattachment', 'Mail Box | Message attachment');

-- A state of one's own belongs to a kind of objects.
ALTER TABLE custom_status ADD COLUMN model_id bigint REFERENCES content_type;
UPDATE custom_status SET model_id = t.id FROM content_type AS t
WHERE custom_status.model IN (t.app_label || '.' || t.model,
                              format('["%s", "%s"]', t.app_label, t.model));
ALTER TABLE custom_status DROP COLUMN model;
-- Names are unique in a set, too. Of those that an older version let in twice all but the first get their
-- key behind the name.
UPDATE custom_status SET name = name || '_' || replace(key::text, '-', 'M')
WHERE EXISTS (SELECT 1 FROM custom_status AS other
              WHERE other.reference_status = custom_status.reference_status
                AND other.name = custom_status.name AND other.id < custom_status.id);
ALTER TABLE custom_status ADD CONSTRAINT custom_status_name_unique UNIQUE (reference_status, name);

-- What programs keep with an object is nothing at first.
DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN SELECT table_name FROM information_schema.columns
                WHERE table_schema = current_schema() AND column_name = 'metadata' AND data_type = 'jsonb'
    LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN metadata SET DEFAULT ''{}''', kept.table_name);
    END LOOP;
END
$$;
