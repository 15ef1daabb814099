// Puts what npm brought where CallCoach looks for it: installed/runtime (sherpa-onnx's library for this machine) and one folder for
// each model of catalogue.json that comes from npm. Files are hard links where the file system allows, so they take no room twice.
// The build runs it after "npm ci"; by hand: npm ci && npm run put
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const installed = join(here, "installed");

function put(from, to) {
  const unfinished = `${to}.part`;
  rmSync(unfinished, { force: true });
  try {
    linkSync(from, unfinished);
  } catch {
    copyFileSync(from, unfinished);
  }
  renameSync(unfinished, to);
}

function check(path, sha256) {
  const found = createHash("sha256").update(readFileSync(path)).digest("hex");
  if (found !== sha256) {
    rmSync(path);
    throw new Error(`${path} is not the file of the catalogue (SHA-256 ${found}, expected ${sha256}).`);
  }
}

// The npm files leave out the vocabulary: it is Llama's, of 32 000 tokens, then <<ST_0>> and on up to id 32 767. The runtime reads
// lines of base64(token), a tab and the id.
async function moonshineTokens() {
  const tokenizer = (await import("llama-tokenizer-js")).default;
  const tokens = Array.from(tokenizer.vocabById);
  for (let extra = 0; tokens.length < 32768; extra++) tokens.push(`<<ST_${extra}>>`);
  return tokens.map((token, id) => `${Buffer.from(token, "utf8").toString("base64")}\t${id}\n`).join("");
}

function putRuntime() {
  const system = { win32: "win" }[process.platform] ?? process.platform;
  const folder = join(modules, `sherpa-onnx-${system}-${process.arch}`);
  if (!existsSync(folder)) {
    console.error(`There is no recognition runtime for ${system}-${process.arch}: calls get no transcript from the embedded engine.`);
    return;
  }
  const target = join(installed, "runtime");
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(folder))
    if (/\.(so|dll|dylib)$/.test(file) && !file.includes("cxx-api")) put(join(folder, file), join(target, file));
}

async function putModel(model, source) {
  const target = join(installed, model.name);
  mkdirSync(target, { recursive: true });
  for (const file of model.files) {
    const path = join(target, file.name);
    if (file.from) put(join(modules, source, file.from), path);
    else writeFileSync(path, await moonshineTokens());
    check(path, file.sha256);
  }
}

putRuntime();
for (const model of JSON.parse(readFileSync(join(here, "catalogue.json"), "utf8")).models) {
  const source = /^npm:(.+)@[^@]+$/.exec(model.from)?.[1];
  if (source) await putModel(model, source);
}
