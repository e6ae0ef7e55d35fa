interface ErrorOptionsOf {
  readonly cause?: unknown;
  readonly retryable?: boolean;
}

/**
 * The base of every error of ours. `message` is for the operator and says what to change; a citizen
 * sees a sentence chosen by `code`, never this one. `status` is the HTTP status at the edge.
 */
export class GuichetError extends Error {
  readonly retryable: boolean;

  constructor(
    readonly code: string,
    readonly status: number,
    { message, cause, retryable = false }: ErrorOptionsOf & { readonly message: string },
  ) {
    super(message, { cause });
    this.name = new.target.name;
    this.retryable = retryable;
  }
}

/** The caller sent something that does not fit; 400. */
export class BadInput extends GuichetError {
  constructor(message: string, options: ErrorOptionsOf = {}) {
    super('BadArgument', 400, { message, ...options });
  }
}

/** No sign-in, or one that has ended; 401. */
export class NotSignedIn extends GuichetError {
  constructor(message = 'Sign in first.') {
    super('NotSignedIn', 401, { message });
  }
}

/** Signed in or with a token, but not for this; 403. */
export class Forbidden extends GuichetError {
  constructor(message: string, code = 'Forbidden') {
    super(code, 403, { message });
  }
}

export class NotFound extends GuichetError {
  constructor(message: string) {
    super('NotFound', 404, { message });
  }
}

/** Somebody else changed it first: read again, and retry; 409. */
export class Conflict extends GuichetError {
  constructor(message: string, options: ErrorOptionsOf = {}) {
    super('Conflict', 409, { message, retryable: true, ...options });
  }
}

/** What was agreed at start cannot be kept: the process must not start. */
export class BadConfiguration extends GuichetError {
  constructor(message: string, options: ErrorOptionsOf = {}) {
    super('BadConfiguration', 500, { message, ...options });
  }
}
