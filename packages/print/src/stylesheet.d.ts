/** A stylesheet: import it for its effect. It exports nothing. */
export {};
