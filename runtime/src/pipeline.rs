//! The life of a GraphQL request: document, plan, execute, response. The session step comes before, in `http`.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, Equivalent, OptionsBuilder, Weighter};
use serde_json::value::RawValue;

use crate::config::{Config, RemoteErrors};
use crate::definition::{Gateway, RoleId};
use crate::document::ast::OperationKind;
use crate::document::{self, Scope, VariableDefinition, VariableUses, Variables};
use crate::drift;
use crate::error::{ClientError, Code};
use crate::execute::postgres::{Databases, Reads};
use crate::execute::{Endpoint, RemoteSchemas, Run, Sources, execute};
use crate::join::stitch;
use crate::metrics::{Metrics, PoolMetrics};
use crate::plan::{OperationPlan, plan};
use crate::response::{Internals, finish, write_errors, write_failure};
use crate::session::Session;

/// How many documents and plans the caches are laid out for.
const CACHED_ITEMS: usize = 1024;
/// Bytes of document text that are kept validated, and bytes of plans, roughly.
const CACHED_BYTES: u64 = 32 << 20;
/// From how many bytes on a plan goes into the cache for large ones. The other cache is divided into parts, so that
/// requests do not wait for each other, and keeps nothing that is larger than a part: the introspection of a large schema
/// would be made again for every request.
const LARGE_PLAN: usize = 256 << 10;
/// How many large plans that cache is laid out for, and their bytes.
const LARGE_PLANS: usize = 16;
const LARGE_PLAN_BYTES: u64 = 64 << 20;
/// How many bytes the variables may have, each counted at every place that uses it: it is bound or sent at each.
const MAX_VARIABLE_BYTES: usize = 128 << 20;

/// Everything requests share; made once at start.
pub struct Engine {
    /// The gateway.
    pub gateway: &'static Gateway,
    sources: Sources,
    limits: document::Limits,
    max_response_bytes: usize,
    remote_errors: RemoteErrors,
    null_collapse: bool,
    metrics: Arc<Metrics>,
    documents: Cache<DocumentKey, Arc<PreparedDocument>, Weight>,
    plans: Cache<PlanKey, Arc<Planned>, Weight>,
    large_plans: Cache<PlanKey, Arc<Planned>, Weight>,
    next_document: AtomicU64,
}

/// Why an engine cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(pub String);

/// A GraphQL request as the client sent it.
pub struct GraphqlRequest<'a> {
    /// The document.
    pub query: Cow<'a, str>,
    /// Which operation of the document to run.
    pub operation_name: Option<Cow<'a, str>>,
    /// The variables as JSON text.
    pub variables: Option<&'a RawValue>,
}

/// What a request is answered with.
pub struct Answer {
    /// `{"data":…,"errors":[…]}`
    pub body: Bytes,
    /// Cookies of remote schemas.
    pub set_cookies: Vec<HeaderValue>,
    /// The first request error, where nothing was executed.
    pub error: Option<Code>,
}

/// What a request would do.
#[derive(Debug)]
pub struct Explanation {
    /// The plan in words.
    pub plan: String,
    /// The SQL statements, in the plan's order.
    pub statements: String,
}

/// What planning an operation came to.
enum Planned {
    /// The response itself: introspection and `__typename` are known when planning.
    Answered(Bytes),
    /// What has to be fetched for it.
    Fetched(OperationPlan),
}

impl Planned {
    fn new(plan: OperationPlan, max_response_bytes: usize) -> Result<Self, ClientError> {
        if !plan.fetches.is_empty() {
            return Ok(Self::Fetched(plan));
        }
        let stitched = stitch(&plan, &[], max_response_bytes)?;
        Ok(Self::Answered(finish(stitched.body, &stitched.errors, Internals::Hidden).into()))
    }

    /// Roughly the bytes that it takes.
    fn size(&self) -> usize {
        match self {
            Self::Answered(response) => response.len(),
            Self::Fetched(plan) => plan.size(),
        }
    }
}

/// A validated document.
struct PreparedDocument {
    /// Tells it from every other in the keys of plans.
    id: u64,
    kind: OperationKind,
    definitions: Vec<VariableDefinition>,
    uses: VariableUses,
    /// At how many places each variable stands.
    counts: Vec<usize>,
}

impl Engine {
    /// Prepares what requests share. Nothing is connected to yet.
    pub fn new(gateway: &'static Gateway, config: &Config) -> Result<Self, StartError> {
        let endpoints = config.remote_schemas.iter().map(|remote| Endpoint {
            url: remote.url.expose().clone(),
            headers: remote.headers.iter().cloned().collect(),
            tls: remote.tls.clone(),
        });
        let metrics = Arc::new(Metrics::new(gateway));
        let limits = &config.limits;
        Ok(Self {
            gateway,
            sources: Sources {
                // A request that is given up leaves its statements running; the database ends them no later.
                databases: Databases::of(gateway.sources, config.databases.iter().cloned(), limits.operation_time),
                remote_schemas: RemoteSchemas::new(endpoints.collect(), limits.response_bytes, Arc::clone(&metrics)),
            },
            limits: document::Limits { max_depth: limits.document_depth, max_tokens: limits.document_tokens },
            max_response_bytes: limits.response_bytes,
            remote_errors: config.remote_errors,
            null_collapse: config.null_collapse,
            metrics,
            documents: Cache::with_weighter(CACHED_ITEMS, CACHED_BYTES, Weight),
            plans: Cache::with_weighter(CACHED_ITEMS, CACHED_BYTES, Weight),
            large_plans: undivided_cache(LARGE_PLANS, LARGE_PLAN_BYTES),
            next_document: AtomicU64::new(0),
        })
    }

    /// Answers a request.
    pub async fn execute(
        &self,
        request: GraphqlRequest<'_>,
        session: &Session,
        client_headers: &HeaderMap,
        internals: bool,
    ) -> Answer {
        let internals = if internals { Internals::Shown } else { Internals::Hidden };
        let outcome = self.run(&request, session, client_headers, internals).await;
        self.metrics.count_request(outcome.is_ok());
        match outcome {
            Ok(answer) => answer,
            Err(errors) => Answer {
                body: write_errors(&errors, internals).into(),
                set_cookies: Vec::new(),
                error: errors.first().map(|error| error.code),
            },
        }
    }

    async fn run(
        &self,
        request: &GraphqlRequest<'_>,
        session: &Session,
        client_headers: &HeaderMap,
        internals: Internals,
    ) -> Result<Answer, Vec<ClientError>> {
        let prepared = self.prepare(request, session.role)?;
        let variables = self.variables(request, session.role, &prepared).map_err(|error| vec![error])?;
        let planned = self.plan(request, session.role, &prepared, &variables)?;
        let plan = match &*planned {
            // Shared with the cache, not copied.
            Planned::Answered(body) => {
                return Ok(Answer { body: body.clone(), set_cookies: Vec::new(), error: None });
            }
            Planned::Fetched(plan) => plan,
        };
        let run = Run {
            gateway: self.gateway,
            sources: &self.sources,
            variables: &variables,
            session,
            client_headers,
            remote_errors: self.remote_errors,
            // What a mutation reads is to be as new as what it writes.
            reads: if plan.kind == OperationKind::Mutation { Reads::Primary } else { Reads::Anywhere },
            cookies: Mutex::default(),
        };
        let answers = execute(plan, &run).await.map_err(|error| vec![error])?;
        let failed = answers.iter().find_map(|answer| answer.as_ref().err());
        let body = match answers.as_slice() {
            _ if self.remote_errors != RemoteErrors::NullTheirField && failed.is_some() => {
                failed.map(|error| write_failure(error, internals)).unwrap_or_default().into()
            }
            [Ok(answer)] if answer.is_response => answer.bytes.clone(),
            answers => {
                let stitched = stitch(plan, answers, self.max_response_bytes).map_err(|error| vec![error])?;
                finish(stitched.body, &stitched.errors, internals).into()
            }
        };
        Ok(Answer { body, set_cookies: run.into_cookies(), error: None })
    }

    /// What a request would do: read or change something. `None` where it is refused anyway.
    pub fn operation_kind(&self, request: &GraphqlRequest<'_>, session: &Session) -> Option<OperationKind> {
        self.prepare(request, session.role).ok().map(|prepared| prepared.kind)
    }

    /// The counters in the text format of monitoring systems.
    pub fn metrics(&self) -> String {
        let pools = self.gateway.sources.iter().zip(self.sources.databases.usage()).flat_map(|(source, pools)| {
            let pools = (0..).zip(pools).map(|(number, pool)| PoolMetrics {
                source: source.name,
                replica: number,
                open: pool.open,
                idle: pool.idle,
                waiting: pool.waiting,
            });
            pools.collect::<Vec<_>>()
        });
        self.metrics.text(self.gateway, &pools.collect::<Vec<_>>())
    }

    /// Compares every remote schema with what the gateway was made from; see [`drift`](crate::drift).
    pub async fn probe_drift(&self, states: &mut drift::States) {
        drift::probe(self.gateway, &self.sources.remote_schemas, &self.metrics, states).await;
    }

    /// Says what a request would do, without doing it.
    pub fn explain(&self, request: &GraphqlRequest<'_>, session: &Session) -> Result<Explanation, Vec<ClientError>> {
        let prepared = self.prepare(request, session.role)?;
        let variables = self.variables(request, session.role, &prepared).map_err(|error| vec![error])?;
        let plan = self.make_plan(request, session.role, &prepared, &variables).map_err(|error| vec![error])?;
        let statements: Vec<String> = plan.statements().map(std::string::ToString::to_string).collect();
        Ok(Explanation { plan: plan.display(self.gateway).to_string(), statements: statements.join("\n") })
    }

    /// Parses and validates a document, or finds that this was done before.
    fn prepare(&self, request: &GraphqlRequest<'_>, role: RoleId) -> Result<Arc<PreparedDocument>, Vec<ClientError>> {
        let operation_name = request.operation_name.as_deref();
        let key = BorrowedDocumentKey { role, operation_name, text: &request.query };
        if let Some(prepared) = self.documents.get(&key) {
            return Ok(prepared);
        }
        let document = document::parse(&request.query, &self.limits).map_err(|error| vec![error])?;
        let operation = document::select_operation(&document, operation_name).map_err(|error| vec![error])?;
        document::validate(self.gateway, role, &document)?;
        let mut definitions = document::variable_definitions(self.gateway, operation);
        let uses = document::variable_uses(self.gateway, role, &document, operation, &mut definitions);
        let counts = document::variable_counts(&document, operation, &definitions);
        let id = self.next_document.fetch_add(1, Ordering::Relaxed);
        let prepared = Arc::new(PreparedDocument { id, kind: operation.kind, definitions, uses, counts });
        let key =
            DocumentKey { role, operation_name: operation_name.map(Into::into), text: request.query.as_ref().into() };
        self.documents.insert(key, Arc::clone(&prepared));
        Ok(prepared)
    }

    /// The coerced variables of a request.
    fn variables<'r>(
        &self,
        request: &GraphqlRequest<'r>,
        role: RoleId,
        prepared: &PreparedDocument,
    ) -> Result<Variables<'r>, ClientError> {
        let variables = document::coerce_variables(self.gateway, role, &prepared.definitions, request.variables)?;
        let lengths = variables
            .values
            .iter()
            .map(|value| value.as_ref().and_then(|value| value.json.as_deref()).map_or(0, str::len));
        let total = lengths
            .zip(&prepared.counts)
            .fold(0_usize, |total, (length, count)| total.saturating_add(length.saturating_mul(*count)));
        if total > MAX_VARIABLE_BYTES {
            return Err(ClientError::new(Code::LimitExceeded, "the variables are too large for as many uses of them"));
        }
        Ok(variables)
    }

    /// The plan for a document and the shape of these variables, made now or before.
    fn plan(
        &self,
        request: &GraphqlRequest<'_>,
        role: RoleId,
        prepared: &PreparedDocument,
        variables: &Variables<'_>,
    ) -> Result<Arc<Planned>, Vec<ClientError>> {
        let shape = document::shape_key(self.gateway, &prepared.definitions, variables, &prepared.uses);
        let key = PlanKey { document: prepared.id, shape };
        if let Some(plan) = self.plans.get(&key).or_else(|| self.large_plans.get(&key)) {
            return Ok(plan);
        }
        let make = || Planned::new(self.make_plan(request, role, prepared, variables)?, self.max_response_bytes);
        let plan = Arc::new(make().map_err(|error| vec![error])?);
        let cache = if plan.size() < LARGE_PLAN { &self.plans } else { &self.large_plans };
        cache.insert(key, Arc::clone(&plan));
        Ok(plan)
    }

    fn make_plan(
        &self,
        request: &GraphqlRequest<'_>,
        role: RoleId,
        prepared: &PreparedDocument,
        variables: &Variables<'_>,
    ) -> Result<OperationPlan, ClientError> {
        let document = document::parse(&request.query, &self.limits)?;
        let operation = document::select_operation(&document, request.operation_name.as_deref())?;
        let definitions = &prepared.definitions;
        let (gateway, null_collapse) = (self.gateway, self.null_collapse);
        let scope = Scope { gateway, role, document: &document, definitions, variables, null_collapse };
        plan(scope, operation, &request.query)
    }
}

/// A cache of one part.
fn undivided_cache<Key, Value>(items: usize, bytes: u64) -> Cache<Key, Value, Weight>
where
    Key: Eq + Hash,
    Value: Clone,
    Weight: Weighter<Key, Value>,
{
    let mut options = OptionsBuilder::new();
    let options = options.estimated_items_capacity(items).weight_capacity(bytes).shards(1).build();
    let options = options.expect("both capacities are given");
    Cache::with_options(options, Weight, DefaultHashBuilder::default(), DefaultLifecycle::default())
}

/// A document and the shape of its variables.
#[derive(Clone, PartialEq, Eq, Hash)]
struct PlanKey {
    document: u64,
    shape: String,
}

/// What a cached item takes, so that the caches are bounded in bytes. An item above the whole bound is not kept.
#[derive(Clone)]
struct Weight;

impl Weighter<DocumentKey, Arc<PreparedDocument>> for Weight {
    fn weight(&self, key: &DocumentKey, _: &Arc<PreparedDocument>) -> u64 {
        key.text.len() as u64 + 512
    }
}

impl Weighter<PlanKey, Arc<Planned>> for Weight {
    fn weight(&self, key: &PlanKey, plan: &Arc<Planned>) -> u64 {
        (key.shape.len() + plan.size()) as u64
    }
}

#[derive(Clone, PartialEq, Eq)]
struct DocumentKey {
    role: RoleId,
    operation_name: Option<Box<str>>,
    text: Box<str>,
}

/// A [`DocumentKey`] for look-ups, which hashes alike.
#[derive(Hash)]
struct BorrowedDocumentKey<'a> {
    role: RoleId,
    operation_name: Option<&'a str>,
    text: &'a str,
}

impl Hash for DocumentKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { role, operation_name, text } = self;
        BorrowedDocumentKey { role: *role, operation_name: operation_name.as_deref(), text }.hash(state);
    }
}

impl Equivalent<DocumentKey> for BorrowedDocumentKey<'_> {
    fn equivalent(&self, key: &DocumentKey) -> bool {
        self.role == key.role && self.operation_name == key.operation_name.as_deref() && *self.text == *key.text
    }
}
