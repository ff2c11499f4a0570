//! Everything that the demo's metadata (`schemas/`) refers to, running; out come the environment variables it reads.

use std::error::Error;

use crate::{
    databases::{DEFAULT_SQL, EmbeddedDatabase, SHOP_SQL},
    services::{self, PAYMENTS_TOKEN, Service},
};

/// Two embedded databases and two services. All of them end with this value.
#[derive(Debug)]
pub struct Stack {
    default: EmbeddedDatabase,
    shop: EmbeddedDatabase,
    auth: Service,
    payments: Service,
}

impl Stack {
    /// Starts all four on free loopback ports.
    pub async fn start() -> Result<Self, Box<dyn Error + Send + Sync>> {
        let (default, shop) =
            tokio::try_join!(EmbeddedDatabase::start(DEFAULT_SQL), EmbeddedDatabase::start(SHOP_SQL))?;
        let auth = services::start_auth(0).await?;
        let payments = services::start_payments(0).await?;
        Ok(Self { default, shop, auth, payments })
    }

    /// The environment variables that `schemas/` reads, sorted by name.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        environment(&self.default.url(), &self.shop.url(), &self.auth.url(), &self.payments.url())
    }
}

/// The environment variables that `schemas/` reads, for sources at these URLs.
pub fn environment(default: &str, shop: &str, auth: &str, payments: &str) -> Vec<(&'static str, String)> {
    vec![
        ("AUTH_SERVICE_URL", auth.to_owned()),
        ("DEFAULT_DATABASE_URL", default.to_owned()),
        ("PAYMENTS_SERVICE_TOKEN", PAYMENTS_TOKEN.to_owned()),
        ("PAYMENTS_SERVICE_URL", payments.to_owned()),
        ("SHOP_DATABASE_URL", shop.to_owned()),
    ]
}
