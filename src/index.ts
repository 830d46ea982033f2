import { runAction } from './edges/action.ts'
import { growYoungMemory } from './edges/young-memory.ts'

// a cancelled job removes its temporary folders, too
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

growYoungMemory()
await runAction(process.env)
