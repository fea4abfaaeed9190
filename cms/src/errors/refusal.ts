/**
 * A save or action we refuse, with a Vietnamese sentence for the editor. Recognised by its name and not by
 * `instanceof`: instrumentation and route handlers load two copies of this module.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly isOperational = true;
  readonly isPublic = true;
  readonly status: number;
  readonly data: Record<string, unknown> | undefined;

  /**
   * @param message what happened, to which document, what to do
   * @param options `status` of the HTTP answer (400 when absent); `data` for the admin's client code
   */
  constructor(message: string, options: { status?: number; data?: Record<string, unknown> } = {}) {
    super(message);
    this.status = options.status ?? 400;
    this.data = options.data;
  }
}
