//! Roles, and the caller who holds them.

use ferrostock_api::{Access, Operation, Permission};

use super::scope::ScopeSet;

/// The roles of the API, in the order of the bits of a [`RoleSet`].
pub const ROLES: [&str; 11] = [
    "admin",
    "part_category",
    "part",
    "bom",
    "stock_location",
    "stock",
    "build",
    "purchase_order",
    "sales_order",
    "return_order",
    "transfer_order",
];

/// The permissions, in the order in which clients are told of them.
pub const PERMISSIONS: [Permission; 4] = [
    Permission::View,
    Permission::Add,
    Permission::Change,
    Permission::Delete,
];

/// Operations that no application may call, whatever its scopes: they give access that would outlive
/// or widen what the user agreed to, or take the account away from its owner.
const PERSONAL: [&str; 6] = [
    "user_me_token_retrieve",
    "user_token_retrieve",
    "user_tokens_create",
    "user_me_update",
    "user_me_partial_update",
    "user_me_destroy",
];

/// What a user may do in each role: one bit for each role and permission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoleSet(u64);

impl RoleSet {
    const fn bit(role: usize, permission: Permission) -> u64 {
        1 << (role * 4 + permission as usize)
    }

    pub(super) const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// What both sets allow.
    const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Adds a permission in a role; a role that is not known changes nothing.
    pub fn allow(&mut self, role: &str, permission: Permission) {
        if let Some(at) = ROLES.iter().position(|known| *known == role) {
            self.0 |= Self::bit(at, permission);
        }
    }

    /// Adds what a stored rule allows: the role's name, a colon, and the sum of 1 for view, 2 for
    /// add, 4 for change and 8 for delete.
    pub fn allow_rule(&mut self, rule: &str) {
        let Some((role, bits)) = rule.split_once(':') else {
            return;
        };
        let bits: u64 = bits.parse().unwrap_or(0);
        for permission in PERMISSIONS {
            if bits & (1 << permission as u64) != 0 {
                self.allow(role, permission);
            }
        }
    }

    /// Whether the permission is held in the role.
    pub fn has(self, role: &str, permission: Permission) -> bool {
        ROLES
            .iter()
            .position(|known| *known == role)
            .is_some_and(|at| self.0 & Self::bit(at, permission) != 0)
    }
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Primary key of the user; 0 for a caller without credentials.
    pub user_id: i64,
    /// The name that the user signs in with; empty for a caller without credentials.
    pub username: String,
    /// Whether the user is staff.
    pub is_staff: bool,
    /// Whether the user may do everything.
    pub is_superuser: bool,
    /// What the user's groups allow.
    pub roles: RoleSet,
    /// The token that the request was made with, if it was.
    pub token_id: Option<i64>,
    /// The session that the request was made in, if it was made with a browser's cookie.
    pub session_id: Option<i64>,
    /// What an application may do in the user's name; `None` for a user who calls without one. With
    /// it, [`Self::is_staff`], [`Self::is_superuser`] and [`Self::roles`] are what both the user and
    /// the application may.
    pub delegated: Option<Delegated>,
    /// Whether this user has to set up a second factor before doing anything else.
    pub must_enrol: bool,
}

/// The access that a user gave to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delegated {
    /// What the application may do.
    pub scopes: ScopeSet,
    /// Whether the user is staff.
    is_staff: bool,
    /// Whether the user may do everything.
    is_superuser: bool,
    /// What the user's groups allow.
    roles: RoleSet,
}

impl Delegated {
    fn has_one_of(&self, scopes: &[&str]) -> bool {
        scopes.iter().any(|scope| self.scopes.has(scope))
    }
}

impl Caller {
    /// The caller without credentials, who may do what everybody may.
    pub const fn anonymous() -> Self {
        Self {
            user_id: 0,
            username: String::new(),
            is_staff: false,
            is_superuser: false,
            roles: RoleSet(0),
            token_id: None,
            session_id: None,
            delegated: None,
            must_enrol: false,
        }
    }

    /// The user, as an application that was given these scopes may act for them.
    #[must_use]
    pub fn narrowed(self, scopes: ScopeSet) -> Self {
        let held = if self.is_superuser {
            scopes.roles()
        } else {
            self.roles.and(scopes.roles())
        };
        Self {
            is_staff: self.is_staff && (scopes.has("a:staff") || scopes.has("a:superuser")),
            is_superuser: self.is_superuser && scopes.has("a:superuser"),
            roles: held,
            delegated: Some(Delegated {
                scopes,
                is_staff: self.is_staff,
                is_superuser: self.is_superuser,
                roles: self.roles,
            }),
            ..self
        }
    }

    /// Whether this is a user.
    pub const fn is_authenticated(&self) -> bool {
        self.user_id != 0
    }

    /// Whether the permission is held in the role; a superuser holds all, an application never more
    /// than its scopes say.
    pub fn holds(&self, role: &str, permission: Permission) -> bool {
        (self.is_superuser && self.delegated.is_none()) || self.roles.has(role, permission)
    }

    /// Whether an operation may be called: the user needs the permission, and an application that
    /// acts for the user needs one of the operation's scopes besides.
    pub fn may(&self, operation: &Operation) -> bool {
        let Some(delegated) = &self.delegated else {
            return self.may_as_user(&operation.access);
        };
        let scopes = operation.scopes;
        self.user_may(delegated, operation)
            && !PERSONAL.contains(&operation.id)
            && (delegated.has_one_of(scopes)
                || (scopes.is_empty() && operation.access == Access::Anonymous))
    }

    /// The scopes of which an application would need one to call an operation that its user may
    /// call. Empty where it is no scope that is missing, or none would help.
    pub fn lacks(&self, operation: &Operation) -> &'static [&'static str] {
        match &self.delegated {
            Some(delegated)
                if self.user_may(delegated, operation)
                    && !PERSONAL.contains(&operation.id)
                    && !delegated.has_one_of(operation.scopes) =>
            {
                operation.scopes
            }
            _ => &[],
        }
    }

    /// Whether the user for whom an application acts may call an operation.
    fn user_may(&self, delegated: &Delegated, operation: &Operation) -> bool {
        let user = Self {
            is_staff: delegated.is_staff,
            is_superuser: delegated.is_superuser,
            roles: delegated.roles,
            username: String::new(),
            delegated: None,
            ..*self
        };
        user.may_as_user(&operation.access)
    }

    fn may_as_user(&self, access: &Access) -> bool {
        match access {
            Access::Anonymous => true,
            _ if !self.is_authenticated() => false,
            Access::Authenticated => true,
            _ if self.is_superuser => true,
            Access::Staff => self.is_staff,
            Access::Superuser => false,
            Access::StaffWithRole { .. } if !self.is_staff => false,
            Access::AnyRole { permission, roles } | Access::StaffWithRole { permission, roles } => {
                roles.iter().any(|role| self.roles.has(role, *permission))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Access = Access::AnyRole {
        permission: Permission::Change,
        roles: &["part", "bom"],
    };

    fn user(rules: &[&str]) -> Caller {
        let mut caller = Caller {
            user_id: 1,
            ..Caller::anonymous()
        };
        for rule in rules {
            caller.roles.allow_rule(rule);
        }
        caller
    }

    #[test]
    fn one_of_the_roles_with_the_permission_is_enough() {
        assert!(user(&["bom:5"]).may_as_user(&RULE));
        assert!(!user(&["bom:1", "part:3"]).may_as_user(&RULE));
        assert!(!user(&["stock:15", "nonsense:15", "part"]).may_as_user(&RULE));
        assert!(
            Caller {
                is_superuser: true,
                ..user(&[])
            }
            .may_as_user(&RULE)
        );
    }

    #[test]
    fn the_anonymous_may_what_everybody_may() {
        let anonymous = Caller {
            is_superuser: true,
            is_staff: true,
            ..Caller::anonymous()
        };
        assert!(anonymous.may_as_user(&Access::Anonymous));
        for access in [
            Access::Authenticated,
            Access::Staff,
            Access::Superuser,
            RULE,
        ] {
            assert!(!anonymous.may_as_user(&access), "{access:?}");
        }
    }

    #[test]
    fn staff_is_no_role() {
        let staff = Caller {
            is_staff: true,
            ..user(&[])
        };
        assert!(staff.may_as_user(&Access::Staff) && staff.may_as_user(&Access::Authenticated));
        assert!(!staff.may_as_user(&RULE) && !staff.may_as_user(&Access::Superuser));
        assert!(!user(&["admin:15"]).may_as_user(&Access::Staff));
    }

    const OPERATION: Operation = Operation {
        id: "part_change",
        method: ferrostock_api::Method::Patch,
        path: "/",
        route: "/",
        tag: "",
        summary: "",
        access: RULE,
        scopes: &["r:change:part", "r:change:bom"],
        query: &[],
        form: &ferrostock_api::Form {
            body: None,
            partial: false,
            answer: &[],
            shows: &[],
            told: true,
        },
        view: "",
        model: None,
    };

    fn scopes(names: &str) -> ScopeSet {
        ScopeSet::parse(names).unwrap()
    }

    #[test]
    fn an_application_needs_the_users_permission_and_a_scope() {
        let with = |rules: &[&str], names| user(rules).narrowed(scopes(names)).may(&OPERATION);
        assert!(with(&["part:5"], "r:change:part"));
        assert!(with(&["part:5"], "r:change:bom"));
        // What is missing is said where it would help.
        let lacks = |rules: &[&str], names| user(rules).narrowed(scopes(names)).lacks(&OPERATION);
        assert_eq!(lacks(&["part:5"], "r:view:part"), OPERATION.scopes);
        assert!(lacks(&["part:1"], "r:view:part").is_empty());
        assert!(lacks(&["part:5"], "r:change:bom").is_empty());
        assert!(user(&[]).lacks(&OPERATION).is_empty());
        assert!(!with(&["part:1"], "r:change:part"));
        assert!(!with(
            &["part:5"],
            "r:view:part g:read openid a:staff a:superuser"
        ));
        assert!(!with(&["part:5"], ""));
    }

    #[test]
    fn an_operation_without_scopes_takes_no_application() {
        let closed = |access| Operation {
            access,
            scopes: &[],
            ..OPERATION
        };
        let application = user(&["part:15"]).narrowed(ScopeSet::all());
        assert!(!application.may(&closed(RULE)));
        assert!(!application.may(&closed(Access::Authenticated)));
        assert!(application.may(&closed(Access::Anonymous)));
    }

    #[test]
    fn what_is_the_users_own_is_no_applications() {
        for id in PERSONAL {
            let own = Operation {
                id,
                access: Access::Authenticated,
                scopes: &["g:read"],
                ..OPERATION
            };
            assert!(user(&[]).may(&own));
            assert!(!user(&[]).narrowed(ScopeSet::all()).may(&own), "{id}");
        }
    }

    #[test]
    fn a_superuser_gives_an_application_no_more_than_the_scopes() {
        let superuser = Caller {
            is_superuser: true,
            is_staff: true,
            ..user(&[])
        };
        let application = superuser.clone().narrowed(scopes("r:change:part"));
        assert!(application.may(&OPERATION));
        assert!(!application.is_superuser && !application.is_staff);
        assert!(application.holds("part", Permission::Change));
        assert!(!application.holds("part", Permission::View));
        let application = superuser.narrowed(scopes("a:superuser"));
        assert!(application.is_superuser && !application.may(&OPERATION));
        assert!(!application.holds("part", Permission::Change));
    }

    #[test]
    fn staff_with_a_role_needs_both() {
        let rule = Operation {
            access: Access::StaffWithRole {
                permission: Permission::Change,
                roles: &["admin"],
            },
            ..OPERATION
        };
        let staff = |rules: &[&str]| Caller {
            is_staff: true,
            ..user(rules)
        };
        assert!(staff(&["admin:5"]).may(&rule));
        assert!(!staff(&["admin:1", "part:15"]).may(&rule));
        assert!(!user(&["admin:15"]).may(&rule));
    }
}
