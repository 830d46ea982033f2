import { runAction } from './edges/action.ts'
import { boundMemory } from './edges/memory.ts'

boundMemory()
await runAction(process.env, (cancel) => {
  // a cancelled job removes its temporary folders, too
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => cancel().finally(() => process.exit(1)))
})
