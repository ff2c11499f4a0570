//! The auth service: who a user is to the identity providers. Ids are those of the table `users`.
//!
//! Its schema has one of each thing a remote schema can have: enum, interface, union, input object, custom scalar,
//! arguments with defaults, deprecations, errors beside data, response cookies, request headers that it reads.

#![allow(clippy::unused_async, reason = "resolvers are async for the library's sake")]

use std::sync::{Mutex, PoisonError};

use async_graphql::{
    Context, EmptySubscription, Enum, Error, ErrorExtensions as _, ID, InputObject, Interface, Object, Result, Schema,
    SimpleObject, Union,
};
use axum::http::{HeaderMap, header};

use super::scalars::DateTime;

/// The service's schema.
pub type AuthSchema = Schema<Query, Mutation, EmptySubscription>;

/// The schema with its accounts in their first state.
pub fn schema() -> AuthSchema {
    Schema::build(Query, Mutation, EmptySubscription).data(Mutex::new(accounts())).finish()
}

type Accounts = Mutex<Vec<Account>>;

/// What an account may do at the moment
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum AccountState {
    /// May sign in
    Active,
    /// Has not confirmed its address
    Pending,
    /// Was locked by a person
    Locked,
    #[graphql(deprecation = "use LOCKED")]
    /// Was locked for ever
    Banned,
}

/// A way to sign in
#[derive(Clone, Debug, Interface)]
#[graphql(
    field(name = "id", ty = "&ID", desc = "The id of the way"),
    field(name = "last_used_at", ty = "&Option<DateTime>", desc = "Never used while it is null")
)]
pub enum Identity {
    /// By password
    Password(PasswordIdentity),
    /// By another service
    Social(SocialIdentity),
}

/// Signing in by password
#[derive(Clone, Debug, SimpleObject)]
pub struct PasswordIdentity {
    /// The id of the way
    id: ID,
    /// Never used while it is null
    last_used_at: Option<DateTime>,
    /// Whether a second factor is asked for
    two_factor: bool,
}

/// Signing in by another service
#[derive(Clone, Debug, SimpleObject)]
pub struct SocialIdentity {
    /// The id of the way
    id: ID,
    /// Never used while it is null
    last_used_at: Option<DateTime>,
    /// The other service's name
    provider: String,
}

/// Something that happened to an account
#[derive(Clone, Debug, Union)]
pub enum AuthEvent {
    /// A sign-in
    SignIn(SignInEvent),
    /// A changed password
    PasswordChange(PasswordChangeEvent),
}

/// A sign-in
#[derive(Clone, Debug, SimpleObject)]
pub struct SignInEvent {
    /// When it happened
    at: DateTime,
    /// The device that asked
    device: Option<String>,
    /// Whether it was allowed
    succeeded: bool,
}

/// A changed password
#[derive(Clone, Debug, SimpleObject)]
pub struct PasswordChangeEvent {
    /// When it happened
    at: DateTime,
    /// Whether somebody else asked for the change
    forced: bool,
}

#[derive(Clone, Debug)]
struct Account {
    id: &'static str,
    nickname: String,
    state: AccountState,
    locale: Option<&'static str>,
    identities: Vec<Identity>,
    events: Vec<AuthEvent>,
}

/// A user, as the identity providers know them
#[derive(Clone, Debug)]
pub struct Profile(Account);

#[Object]
impl Profile {
    /// The user's id
    async fn id(&self) -> ID {
        ID::from(self.0.id)
    }

    /// The name others see
    async fn nickname(&self) -> &str {
        &self.0.nickname
    }

    /// What the account may do
    async fn state(&self) -> AccountState {
        self.0.state
    }

    /// The language of mails, such as `en-GB`
    async fn locale(&self) -> Option<&str> {
        self.0.locale
    }

    /// The address of a square picture
    async fn picture(&self, #[graphql(default = 64, desc = "Pixels along an edge")] size: i32) -> String {
        format!("https://pictures.gatewright.example/{}?size={size}", self.0.id)
    }

    /// The ways to sign in
    async fn identities(&self) -> &[Identity] {
        &self.0.identities
    }

    /// What happened, newest first
    async fn events(&self, #[graphql(default = 10, desc = "At most so many")] first: usize) -> Vec<AuthEvent> {
        self.0.events.iter().take(first).cloned().collect()
    }

    /// How likely the account is taken over, between 0 and 1. Fails for accounts that are locked
    // An optional result, not the other way round: only then does the error stop at this field.
    async fn risk_score(&self) -> Option<Result<f64>> {
        match self.0.state {
            AccountState::Locked => Some(Err(Error::new("no score for locked accounts")
                .extend_with(|_, extensions| extensions.set("code", "ACCOUNT_LOCKED")))),
            AccountState::Active => Some(Ok(0.25)),
            _ => None,
        }
    }

    /// Whether the address was confirmed
    #[graphql(deprecation = "use state")]
    async fn verified(&self) -> bool {
        self.0.state != AccountState::Pending
    }
}

/// Which profiles to find
#[derive(Clone, Debug, Default, InputObject)]
pub struct ProfileFilter {
    /// Part of the nickname, in any case
    nickname: Option<String>,
    /// One of these states
    states: Option<Vec<AccountState>>,
    /// With a way to sign in through this service
    #[graphql(default_with = "None")]
    provider: Option<String>,
}

/// Who asks, as this service sees the request
#[derive(Clone, Debug, SimpleObject)]
pub struct Caller {
    /// The header `x-hasura-user-id`
    user_id: Option<String>,
    /// The header `x-hasura-role`
    role: Option<String>,
    /// The header `x-request-source`, which clients of the gateway may send
    source: Option<String>,
}

/// What can be asked
#[derive(Debug)]
pub struct Query;

#[Object]
impl Query {
    /// The profile of one user; null for users who never signed in
    async fn profile(&self, context: &Context<'_>, id: ID) -> Result<Option<Profile>> {
        Ok(find(context, &id)?.map(Profile))
    }

    /// The profiles of several users, in the order of the ids
    async fn profiles(&self, context: &Context<'_>, ids: Vec<ID>) -> Result<Vec<Option<Profile>>> {
        ids.iter().map(|id| Ok(find(context, id)?.map(Profile))).collect()
    }

    /// The profiles that fit a filter, by id
    async fn search_profiles(
        &self,
        context: &Context<'_>,
        filter: ProfileFilter,
        #[graphql(default = 20, desc = "At most so many")] first: usize,
    ) -> Result<Vec<Profile>> {
        let accounts = context.data::<Accounts>()?.lock().unwrap_or_else(PoisonError::into_inner);
        let found = accounts.iter().filter(|account| filter.accepts(account));
        Ok(found.take(first).cloned().map(Profile).collect())
    }

    /// Who asks
    async fn caller(&self, context: &Context<'_>) -> Result<Caller> {
        let headers = context.data::<HeaderMap>()?;
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Ok(Caller { user_id: text("x-hasura-user-id"), role: text("x-hasura-role"), source: text("x-request-source") })
    }
}

/// What can be changed
#[derive(Debug)]
pub struct Mutation;

#[Object]
impl Mutation {
    /// Gives a user another nickname
    async fn rename_profile(&self, context: &Context<'_>, id: ID, nickname: String) -> Result<Profile> {
        if nickname.trim().is_empty() {
            return Err(Error::new("a nickname is required")
                .extend_with(|_, extensions| extensions.set("code", "NICKNAME_REQUIRED")));
        }
        let mut accounts = context.data::<Accounts>()?.lock().unwrap_or_else(PoisonError::into_inner);
        let account = accounts.iter_mut().find(|account| account.id == id.as_str());
        let account = account.ok_or_else(|| Error::new("no such profile"))?;
        account.nickname = nickname;
        Ok(Profile(account.clone()))
    }

    /// Starts a session: answers its id and sets it as a cookie
    async fn sign_in(&self, context: &Context<'_>, id: ID) -> Result<ID> {
        let account = find(context, &id)?.ok_or_else(|| Error::new("no such profile"))?;
        let session = format!("session-{}", account.id.get(34..).unwrap_or_default());
        context.insert_http_header(header::SET_COOKIE, format!("auth_session={session}; Path=/; HttpOnly"));
        Ok(ID::from(session))
    }
}

impl ProfileFilter {
    fn accepts(&self, account: &Account) -> bool {
        let has_provider = |provider: &str| {
            account.identities.iter().any(|identity| match identity {
                Identity::Social(social) => social.provider == provider,
                Identity::Password(_) => false,
            })
        };
        self.nickname.as_ref().is_none_or(|part| account.nickname.to_lowercase().contains(&part.to_lowercase()))
            && self.states.as_ref().is_none_or(|states| states.contains(&account.state))
            && self.provider.as_deref().is_none_or(has_provider)
    }
}

fn find(context: &Context<'_>, id: &ID) -> Result<Option<Account>> {
    let accounts = context.data::<Accounts>()?.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(accounts.iter().find(|account| account.id == id.as_str()).cloned())
}

fn accounts() -> Vec<Account> {
    let password = |id: &str, last_used_at: Option<&str>, two_factor: bool| {
        let last_used_at = last_used_at.map(DateTime::from);
        Identity::Password(PasswordIdentity { id: ID::from(id), last_used_at, two_factor })
    };
    let social = |id: &str, last_used_at: Option<&str>, provider: &str| {
        let last_used_at = last_used_at.map(DateTime::from);
        Identity::Social(SocialIdentity { id: ID::from(id), last_used_at, provider: provider.to_owned() })
    };
    let sign_in = |at: &str, device: Option<&str>, succeeded: bool| {
        AuthEvent::SignIn(SignInEvent { at: at.into(), device: device.map(str::to_owned), succeeded })
    };
    let password_change =
        |at: &str, forced: bool| AuthEvent::PasswordChange(PasswordChangeEvent { at: at.into(), forced });
    vec![
        Account {
            id: "a0000000-0000-4000-8000-000000000001",
            nickname: "ada".to_owned(),
            state: AccountState::Active,
            locale: Some("en-GB"),
            identities: vec![password("pw-1", Some("2025-01-06T07:58:12Z"), true), social("gh-1", None, "code-host")],
            events: vec![
                sign_in("2025-01-06T07:58:12Z", Some("laptop"), true),
                sign_in("2025-01-06T07:57:40Z", Some("laptop"), false),
                password_change("2024-11-30T12:00:00Z", false),
            ],
        },
        Account {
            id: "a0000000-0000-4000-8000-000000000002",
            nickname: "bo_l".to_owned(),
            state: AccountState::Active,
            locale: Some("sv-SE"),
            identities: vec![social("gh-2", Some("2025-01-10T08:40:00Z"), "code-host")],
            events: vec![sign_in("2025-01-10T08:40:00Z", None, true)],
        },
        Account {
            id: "a0000000-0000-4000-8000-000000000003",
            nickname: "Chidi".to_owned(),
            state: AccountState::Pending,
            locale: None,
            identities: vec![password("pw-3", None, false)],
            events: vec![],
        },
        Account {
            id: "a0000000-0000-4000-8000-000000000004",
            nickname: "dee".to_owned(),
            state: AccountState::Locked,
            locale: Some("es-MX"),
            identities: vec![password("pw-4", Some("2024-12-24T20:00:00Z"), false)],
            events: vec![
                password_change("2024-12-27T09:00:00Z", true),
                sign_in("2024-12-24T20:00:00Z", Some("phone"), true),
            ],
        },
        Account {
            id: "a0000000-0000-4000-8000-000000000005",
            nickname: "emre".to_owned(),
            state: AccountState::Active,
            locale: Some("tr-TR"),
            identities: vec![social("mail-5", Some("2025-02-11T12:55:00Z"), "mail-host")],
            events: vec![sign_in("2025-02-11T12:55:00Z", Some("tablet"), true)],
        },
    ]
}
