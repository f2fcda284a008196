/** Made here, so that what is sent twice is done once. */
export const newActId = (): string => crypto.randomUUID()
