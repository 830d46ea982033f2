/** Milliseconds of processor time that this process has used: what a busy machine takes longer for does not take more of it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
