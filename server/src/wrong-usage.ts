/** Thrown for a flag or a variable that nothing can be done with; the message is one sentence that says what is wanted. */
export class WrongUsage extends Error {}
