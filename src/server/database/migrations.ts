/**
 * The tables, one step after the other. A step that was released never changes; a new one is added at the end. There is no way back: a backup is.
 */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const steps: Readonly<Record<string, (db: Kysely<unknown>) => Promise<void>>> = {
  /** Resources as they are now, every version they had, and what is searched for in them. */
  '0001-record': async (db) => {
    await sql`create table resource (
      type text not null, id text not null, version integer not null, updated timestamptz not null, deleted boolean not null, patient text, content json not null,
      primary key (type, id))`.execute(db)
    await sql`create index resource_of_patient on resource (patient, type) where not deleted`.execute(db)
    await sql`create index resource_updated on resource (type, updated)`.execute(db)
    await sql`create table resource_version (
      type text not null, id text not null, version integer not null, updated timestamptz not null, deleted boolean not null, patient text, content json not null,
      primary key (type, id, version))`.execute(db)
    await sql`create table search_value (
      type text not null, id text not null, param text not null, system text, code text, low timestamptz, high timestamptz)`.execute(db)
    await sql`create index search_by_code on search_value (type, param, code text_pattern_ops, id)`.execute(db)
    await sql`create index search_by_date on search_value (type, param, low, id)`.execute(db)
    await sql`create index search_of on search_value (type, id)`.execute(db)
  },
  /** Who may see whom. */
  '0002-people': async (db) => {
    await sql`create table person (id text primary key, name text not null, email text not null unique, role text not null, active boolean not null default true)`.execute(
      db,
    )
    await sql`create table team (id text primary key, name text not null)`.execute(db)
    await sql`create table team_person (team text not null references team, person text not null references person, primary key (person, team))`.execute(
      db,
    )
    await sql`create table team_patient (team text not null references team, patient text not null, primary key (patient, team))`.execute(
      db,
    )
    await sql`create table break_glass (
      person text not null references person, patient text not null, reason text not null, since timestamptz not null, until timestamptz not null)`.execute(
      db,
    )
    await sql`create index break_glass_of on break_glass (person, patient, until)`.execute(db)
  },
  /** What was done, chained; what was advised and what became of it; what is still to be done. */
  '0003-audit-journal-jobs': async (db) => {
    await sql`create table audit (
      chain text not null, number bigint not null, at timestamptz(3) not null, person text, role text, action text not null, target text,
      patient text, outcome text not null, detail json, hash text not null, primary key (chain, number))`.execute(db)
    await sql`create index audit_of_patient on audit (patient, at)`.execute(db)
    await sql`create table journal (
      id text primary key, patient text, at timestamptz not null default clock_timestamp(), person text, kind text not null, knowledge text, hash text,
      content json not null)`.execute(db)
    await sql`create index journal_of_patient on journal (patient, at desc, id desc)`.execute(db)
    await sql`create table job (
      id bigint generated always as identity primary key, queue text not null, key text, content json not null, due timestamptz not null, taken timestamptz,
      tries integer not null default 0, failed text, parked timestamptz, unique (queue, key))`.execute(db)
    await sql`create index job_due on job (queue, due) where parked is null`.execute(db)
  },
  /**
   * Accounts. The `auth_` tables are those of better-auth 1.7 (its generator's output); `seen` and `via` are ours: when a session was last used, and how it began.
   * Who signs in with the hospital needs no e-mail address.
   */
  '0004-accounts': async (db) => {
    await sql`alter table person alter column email drop not null`.execute(db)
    await sql`create table auth_user (
      id text primary key references person, name text not null, email text not null unique, "emailVerified" boolean not null, image text,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), "twoFactorEnabled" boolean)`.execute(
      db,
    )
    await sql`create table auth_session (
      id text primary key, "expiresAt" timestamptz not null, token text not null unique, "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references auth_user on delete cascade,
      seen timestamptz not null default now(), via text not null default 'password')`.execute(db)
    await sql`create index auth_session_of on auth_session ("userId")`.execute(db)
    await sql`create table auth_account (
      id text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references auth_user on delete cascade,
      "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text,
      password text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null)`.execute(db)
    await sql`create index auth_account_of on auth_account ("userId")`.execute(db)
    await sql`create table auth_verification (
      id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`.execute(db)
    await sql`create index auth_verification_of on auth_verification (identifier)`.execute(db)
    await sql`create table auth_two_factor (
      id text primary key, secret text not null, "backupCodes" text not null, "userId" text not null references auth_user on delete cascade,
      verified boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz)`.execute(db)
    await sql`create index auth_two_factor_of on auth_two_factor ("userId")`.execute(db)
    await sql`create table person_identity (
      issuer text not null, subject text not null, person text not null references person, primary key (issuer, subject))`.execute(db)
    await sql`create table invitation (token_hash text primary key, person text not null references person, until timestamptz not null)`.execute(
      db,
    )
    await sql`create table attempt (key text primary key, count integer not null, since timestamptz not null)`.execute(db)
    await sql`create table used_code (person text not null, code_hash text not null, until timestamptz not null, primary key (person, code_hash))`.execute(
      db,
    )
  },
  /** The calendar feed of a team: its address is a secret of which the hash is kept. */
  '0005-calendar': async (db) => {
    await sql`create table team_calendar (
      team text primary key references team, token_hash text not null unique, made timestamptz not null, person text not null references person)`.execute(
      db,
    )
  },
}

/** The steps as Kysely runs them. */
export const migrations: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(steps).map(([name, up]) => [name, { up: (db: Kysely<unknown>) => up(db) }]),
)
