/** Has something done when the process ends, unless the function that it gives is called before; there may be any number of them. */
export function atExit(action: () => void): () => void {
  // Node warns of more than some listeners, which here are as many as there are git processes and temporary files
  process.setMaxListeners(process.getMaxListeners() + 1)
  process.once('exit', action)
  return () => {
    if (!process.listeners('exit').includes(action)) return
    process.off('exit', action)
    process.setMaxListeners(process.getMaxListeners() - 1)
  }
}
