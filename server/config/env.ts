import { z } from 'zod';
import { BadConfiguration } from '../errors';

const DAY_SECONDS = 86_400;

/** An empty line in .env means "not set". */
const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(emptyIsAbsent, z.string().optional());
const address = z.preprocess(
  emptyIsAbsent,
  z
    .url({
      protocol: /^https?$/,
      message: 'must be an address that begins with http:// or https://',
    })
    .optional(),
);
const wholeNumber = (least: number, most: number, fallback: number) =>
  z.preprocess(
    emptyIsAbsent,
    z.coerce
      .number({ message: 'must be a whole number' })
      .int('must be a whole number')
      .min(least, `must be at least ${least}`)
      .max(most, `must be at most ${most}`)
      .default(fallback),
  );

const origins = z.preprocess(
  emptyIsAbsent,
  z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(
      z.array(
        z.union([
          z.literal('*'),
          z.url({ message: 'must be origins such as https://www.example.ca' }),
        ]),
      ),
    ),
);

const environmentSchema = z
  .object({
    PORT: wholeNumber(0, 65_535, 3978),
    PUBLIC_URL: address,
    DATA_DIR: z.preprocess(emptyIsAbsent, z.string().default('data')),
    DATABASE_URL: z.preprocess(
      emptyIsAbsent,
      z.url({ protocol: /^postgres(ql)?$/, message: 'must begin with postgres://' }).optional(),
    ),
    KNOWLEDGE_STORE: z.preprocess(
      emptyIsAbsent,
      z.enum(['memory', 'postgres'], { message: 'must be memory or postgres' }).default('memory'),
    ),
    SESSION_SECRET: z.preprocess(
      emptyIsAbsent,
      z.string().min(32, 'must have at least 32 characters').optional(),
    ),
    FIRST_AGENT_PASSWORD: z.preprocess(
      emptyIsAbsent,
      z.string().min(12, 'must have at least 12 characters').optional(),
    ),
    FIRST_AGENT_NAME: z.preprocess(emptyIsAbsent, z.string().max(100).default('Alex')),
    ALLOWED_ORIGINS: origins,
    RETENTION_DAYS: wholeNumber(1, 3650, 30),
    TRUST_PROXY_HOPS: wholeNumber(0, 10, 0),
    LOG_LEVEL: z.preprocess(
      emptyIsAbsent,
      z
        .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
          message: 'must be one of fatal, error, warn, info, debug, trace, silent',
        })
        .default('info'),
    ),
    NODE_ENV: text,
  })
  .refine((env) => !env.DATABASE_URL || env.SESSION_SECRET, {
    path: ['SESSION_SECRET'],
    message: 'is required with DATABASE_URL, so that every instance opens the same tokens',
  })
  .refine((env) => !env.DATABASE_URL || env.FIRST_AGENT_PASSWORD, {
    path: ['FIRST_AGENT_PASSWORD'],
    message: 'is required with DATABASE_URL: the password of the first sign-in',
  })
  .refine((env) => env.DATABASE_URL || env.KNOWLEDGE_STORE === 'memory', {
    path: ['DATABASE_URL'],
    message: 'is required with KNOWLEDGE_STORE=postgres: the content is kept there',
  });

export interface Config {
  readonly port: number;
  /** The address that citizens use, without a slash at its end; null: that of the request. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Where the content is searched; `postgres` only with a `databaseUrl`. */
  readonly knowledgeStore: 'memory' | 'postgres';
  /** Null on embedded storage: generated once into `dataDir`. */
  readonly sessionSecret: string | null;
  readonly firstAgentPassword: string | null;
  /** What citizens see of whoever uses the first sign-in. */
  readonly firstAgentName: string;
  /** Sites that may embed the widget besides our own; `*` for any. */
  readonly allowedOrigins: readonly string[];
  readonly retentionSeconds: number;
  readonly retentionDays: number;
  /** How many proxies in front may set X-Forwarded-For; 0 trusts none. */
  readonly trustProxyHops: number;
  readonly logLevel: string;
}

function describeProblems(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  return ['These settings need a change (see .env.example):', ...lines].join('\n');
}

/**
 * Reads every setting once. Throws {@link BadConfiguration} with all the problems, not the first;
 * the values themselves are never repeated, since some are secrets.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new BadConfiguration(describeProblems(parsed.error));
  const env = parsed.data;
  return {
    port: env.PORT,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    knowledgeStore: env.KNOWLEDGE_STORE,
    sessionSecret: env.SESSION_SECRET ?? null,
    firstAgentPassword: env.FIRST_AGENT_PASSWORD ?? null,
    firstAgentName: env.FIRST_AGENT_NAME,
    allowedOrigins: env.ALLOWED_ORIGINS,
    retentionSeconds: env.RETENTION_DAYS * DAY_SECONDS,
    retentionDays: env.RETENTION_DAYS,
    trustProxyHops: env.TRUST_PROXY_HOPS,
    logLevel: env.LOG_LEVEL,
  };
}
