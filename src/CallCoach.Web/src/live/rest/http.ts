/** A refusal of the server: RFC 9457 problem details with a code that programs read. `code` is `unreachable` without an answer. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    /** What the server says, in English. */
    readonly detail: string,
    /** What is wrong, by the path of the field. */
    readonly errors: Readonly<Record<string, string[]>> = {},
  ) {
    super(detail || code);
  }
}

interface ProblemDetails { code?: string; title?: string; detail?: string; errors?: Record<string, string[]> }

const signedOutListeners = new Set<() => void>();

/** Called whenever the server says that nobody is signed in (any more). */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => void signedOutListeners.delete(listener);
}

export const apiRoot = '/api/v1';

export function query(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text && `?${text}`;
}

async function send<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(apiRoot + path, {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0, 'unreachable', '');
  }
  if (!response.ok) throw await readProblem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function readProblem(response: Response): Promise<Problem> {
  const problem = problemOf(response.status, await response.text());
  if (problem.status === 401 && problem.code !== 'wrong-credentials') for (const listener of signedOutListeners) listener();
  return problem;
}

/** A body that is no problem details (a proxy's page, say) still gives a problem: the status is its code. */
export function problemOf(status: number, body: string): Problem {
  let details: ProblemDetails = {};
  try {
    details = JSON.parse(body) as ProblemDetails;
  } catch { /* not JSON: the status has to do */ }
  return new Problem(status, details.code ?? `http-${status}`, details.detail ?? details.title ?? '', details.errors);
}

export const http = {
  get: <T>(path: string, signal?: AbortSignal) => send<T>('GET', path, undefined, signal),
  post: <T>(path: string, body?: unknown) => send<T>('POST', path, body ?? {}),
  put: <T>(path: string, body: unknown) => send<T>('PUT', path, body),
  patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, body),
  delete: <T = void>(path: string) => send<T>('DELETE', path),
};
