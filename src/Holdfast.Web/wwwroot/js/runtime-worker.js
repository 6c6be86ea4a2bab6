// Where C# lives: in a worker, so that whatever it computes, the page scrolls, ticks and sounds on. It knows nothing of the
// page but what runtime.js tells it, and reaches the page's modules by asking runtime.js to call them.

/** The page's clock as it stood when it last said something. C# only ever acts on what the page said. */
const clock = { at: 0, ahead: 0 };
/** @type {Map<number, { resolve: (value: any) => void, reject: (problem: Error) => void }>} */
const asked = new Map();
let last = 0;
/** @type {(message: string, value: string) => void} */
let dispatch = () => {};

// Without it the runtime takes every worker that listens for one of its own threads, and waits for ever.
Object.assign(globalThis, { dotnetSidecar: true });

globalThis.addEventListener("message", ({ data }) => {
  clock.at = data.instant;
  clock.ahead = data.offset;
  if (data.start) begin(data.start).catch(fail);
  else if (data.reply) answer(data);
  else take(data);
});

/** @param {{ dotnet: string, modules: Record<string, string[]>, arguments: string[] }} start */
async function begin(start) {
  const { dotnet } = await import(start.dotnet);
  const { setModuleImports, getAssemblyExports, getConfig, runMain } = await dotnet.create();
  const modules = Object.entries(start.modules).map(([module, names]) => [
    module,
    Object.fromEntries(names.map((name) => [name, (/** @type {any[]} */ ...values) => ask(module, name, values)])),
  ]);
  const imports = Object.fromEntries(modules);
  Object.assign(imports.clock, { instant: () => clock.at, offset: () => clock.ahead });
  setModuleImports("holdfast", imports);
  const { Holdfast } = await getAssemblyExports(getConfig().mainAssemblyName);
  await runMain(getConfig().mainAssemblyName, start.arguments);
  dispatch = Holdfast.Web.Told.Dispatch;
  postMessage({ ready: true });
}

/** @param {any} problem */
function fail(problem) {
  console.error(problem);
  postMessage({ failed: true });
}

/** Has the page call one of its functions. @param {string} module @param {string} name @param {any[]} values */
function ask(module, name, values) {
  const id = ++last;
  postMessage({ id, module, name, values });
  return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
}

/** @param {{ number: number, message: string, value: string }} told */
function take({ number, message, value }) {
  try {
    dispatch(message, value);
  } finally {
    postMessage({ done: number });
  }
}

/** What a function of the page came to. @param {{ number: number, reply: number, value: any, problem?: string }} told */
function answer({ number, reply, value, problem }) {
  const waiting = asked.get(reply);
  asked.delete(reply);
  if (problem === undefined) waiting?.resolve(value);
  else waiting?.reject(new Error(problem));
  // What waited for it in C# goes on in the next turn; only then has it been taken in.
  setTimeout(() => setTimeout(() => postMessage({ done: number })));
}
