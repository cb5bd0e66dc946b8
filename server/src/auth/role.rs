//! Roles, and the caller who holds them.

use ferrostock_api::{Access, Permission};

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

/// What a user may do in each role: one bit for each role and permission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoleSet(u64);

impl RoleSet {
    const fn bit(role: usize, permission: Permission) -> u64 {
        1 << (role * 4 + permission as usize)
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
        }
    }

    /// Whether this is a user.
    pub const fn is_authenticated(&self) -> bool {
        self.user_id != 0
    }

    /// Whether the permission is held in the role; a superuser holds all.
    pub fn holds(&self, role: &str, permission: Permission) -> bool {
        self.is_superuser || self.roles.has(role, permission)
    }

    /// Whether an operation with this rule may be called.
    pub fn may(&self, access: &Access) -> bool {
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
        assert!(user(&["bom:5"]).may(&RULE));
        assert!(!user(&["bom:1", "part:3"]).may(&RULE));
        assert!(!user(&["stock:15", "nonsense:15", "part"]).may(&RULE));
        assert!(
            Caller {
                is_superuser: true,
                ..user(&[])
            }
            .may(&RULE)
        );
    }

    #[test]
    fn the_anonymous_may_what_everybody_may() {
        let anonymous = Caller {
            is_superuser: true,
            is_staff: true,
            ..Caller::anonymous()
        };
        assert!(anonymous.may(&Access::Anonymous));
        for access in [
            Access::Authenticated,
            Access::Staff,
            Access::Superuser,
            RULE,
        ] {
            assert!(!anonymous.may(&access), "{access:?}");
        }
    }

    #[test]
    fn staff_is_no_role() {
        let staff = Caller {
            is_staff: true,
            ..user(&[])
        };
        assert!(staff.may(&Access::Staff) && staff.may(&Access::Authenticated));
        assert!(!staff.may(&RULE) && !staff.may(&Access::Superuser));
        assert!(!user(&["admin:15"]).may(&Access::Staff));
    }

    #[test]
    fn staff_with_a_role_needs_both() {
        let rule = Access::StaffWithRole {
            permission: Permission::Change,
            roles: &["admin"],
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
