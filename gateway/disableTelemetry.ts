/** Imported first by every entry point: Apollo's libraries read the variable when they are loaded. */
process.env.APOLLO_TELEMETRY_DISABLED = '1'
