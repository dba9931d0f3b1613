//! People, roles and their policies.

use serde_json::Value;

use super::request::element;
use super::{Caller, Refused};

const IAM: &str = "2010-05-08";
const STS: &str = "2011-06-15";

impl Caller {
    /// A new person with a second factor, in these groups.
    ///
    /// # Errors
    /// The service's own.
    pub fn add_person(&self, name: &str, groups: &[&str]) -> Result<Caller, Refused> {
        self.query("iam", IAM, "CreateUser", &[("UserName", name)])?;
        for group in groups {
            self.query("iam", IAM, "AddUserToGroup", &[("UserName", name), ("GroupName", group)])?;
        }
        self.query("iam", IAM, "CreateVirtualMFADevice", &[("VirtualMFADeviceName", name)])?;
        let key = self.query("iam", IAM, "CreateAccessKey", &[("UserName", name)])?;
        Ok(self.with(element(&key, "AccessKeyId"), element(&key, "SecretAccessKey"), None))
    }

    /// Takes a role with a clearance; `device` is the second factor, where there is one.
    ///
    /// # Errors
    /// The service's own.
    pub fn take_role(&self, role: &str, clearance: Option<&str>, device: Option<&str>) -> Result<Caller, Refused> {
        let mut fields = vec![("RoleArn", role), ("RoleSessionName", "e2e")];
        if let Some(clearance) = clearance {
            fields.extend([("Tags.member.1.Key", "clearance"), ("Tags.member.1.Value", clearance)]);
        }
        if let Some(device) = device {
            fields.extend([("SerialNumber", device), ("TokenCode", "123456")]);
        }
        let taken = self.query("sts", STS, "AssumeRole", &fields)?;
        let token = Some(element(&taken, "SessionToken"));
        Ok(self.with(element(&taken, "AccessKeyId"), element(&taken, "SecretAccessKey"), token))
    }

    /// A policy of a role itself.
    ///
    /// # Errors
    /// The service's own.
    pub fn role_policy(&self, role: &str, policy: &str) -> Result<Value, Refused> {
        let answer = self.query("iam", IAM, "GetRolePolicy", &[("RoleName", role), ("PolicyName", policy)])?;
        let document = element(&answer, "PolicyDocument");
        let decoded = percent_encoding::percent_decode_str(&document).decode_utf8_lossy().into_owned();
        Ok(serde_json::from_str(&decoded).unwrap_or_default())
    }

    /// Replaces a policy of a role itself.
    ///
    /// # Errors
    /// The service's own.
    pub fn set_role_policy(&self, role: &str, policy: &str, document: &Value) -> Result<(), Refused> {
        let text = document.to_string();
        let fields = [("RoleName", role), ("PolicyName", policy), ("PolicyDocument", text.as_str())];
        self.query("iam", IAM, "PutRolePolicy", &fields).map(drop)
    }
}
