import { dotnet } from "./_framework/dotnet.js";

const { getAssemblyExports, getConfig, runMain } = await dotnet.create();
const exports = await getAssemblyExports(getConfig().mainAssemblyName);
await runMain();
document.getElementById("press").addEventListener("click", () => {
  document.getElementById("answer").textContent = exports.Counter.Press();
});
