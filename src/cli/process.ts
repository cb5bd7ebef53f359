/** How our commands behave as processes. */

// Nothing is sent anywhere, and nobody is asked for a newer version.
Object.assign(process.env, {ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true'})

/** The signals that ask a process to end, with their numbers. */
const signals = {SIGHUP: 1, SIGINT: 2, SIGTERM: 15}

/**
 * End in order when asked to, by Ctrl-C or by the system: what is tidied up at exit is tidied up then too.
 *
 * @param status  exit status; by default the conventional one of a command that was interrupted
 */
export function endOnSignals(status?: number): void {
  for (const [name, number] of Object.entries(signals)) {
    process.once(name, () => process.exit(status ?? 128 + number))
  }
}
