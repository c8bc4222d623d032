export { createWorker, type Worker, type WorkerOptions } from './createWorker.ts'
export { type EnqueueOptions, enqueue } from './enqueue.ts'
export { installQueue } from './installQueue.ts'
export type { EventHandler, EventHandlers, Job, JobHelpers, RoomJobs } from './RoomJobs.ts'
