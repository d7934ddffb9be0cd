/** Input or a command that cannot be used. Its message is the one line a person reads. */
export class Unusable extends Error {}
