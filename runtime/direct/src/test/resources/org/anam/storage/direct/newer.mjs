// The HDF5 library of version 2 and newer, as compiled for Node.js: looks at files, changes and writes some.
// Usage: node newer.mjs look|change|write <file or folder>; ANAM_H5WASM names the folder of the package.
import { pathToFileURL } from "node:url";
import { createHash } from "node:crypto";

const { default: hdf5 } = await import(pathToFileURL(`${process.env.ANAM_H5WASM}/dist/node/hdf5_hl.js`));
await hdf5.ready;

const fail = (what) => { throw new Error(what); };
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function shown(value) {
  const text = JSON.stringify(value, (_, v) => (typeof v === "bigint" ? `${v}n` : Number.isNaN(v) ? "NaN" : v));
  return text === undefined || text.length < 200 ? text : createHash("sha1").update(text).digest("hex");
}

/** The value, or what this package says of it: it lacks the numbers that JavaScript lacks. */
function valueOf(object) {
  try {
    return valueOf(object);
  } catch (error) {
    return error.message;
  }
}

function lookAtAttributes(object, path) {
  const attributes = object.attrs;
  for (const name of Object.keys(attributes).sort()) {
    const attribute = attributes[name];
    console.log(path, "@", name, shown(attribute.dtype), shown(attribute.shape), valueOf(attribute));
  }
}

function look(group) {
  lookAtAttributes(group, group.path);
  for (const name of [...group.keys()].sort()) {
    const object = group.get(name);
    console.log(object.path ?? name, object.type);
    if (object.type === "Group") {
      look(object);
    } else if (object.type === "Dataset") {
      const { chunks, maxshape } = object.metadata;
      console.log(object.path, shown(object.dtype), shown(object.shape), shown([chunks, maxshape]), shown(object.filters));
      console.log(object.path, valueOf(object));
      lookAtAttributes(object, object.path);
    }
  }
}

/** Past all thresholds: links, attributes, and the elements of chunks. */
function change(file, more) {
  const expected = {};
  for (const name of file.keys()) {
    const object = file.get(name);
    const links = new Set(object.type === "Group" ? object.keys() : []);
    const attributes = new Set(Object.keys(object.attrs));
    if (object.type === "Group") {
      for (let i = 0; i < more; i++) {
        object.create_group(`new ${i}`);
        links.add(`new ${i}`);
      }
    } else if (object.metadata.chunks && object.dtype === "<d") {
      object.write_slice(object.shape.map((n) => [0, n]), object.value.map((v) => v * 2));
    }
    [...attributes].sort().filter((_, i) => i % 5 === 1).forEach((attribute) => {
      object.delete_attribute(attribute);
      attributes.delete(attribute);
    });
    for (let i = 0; i < 60; i++) {
      object.create_attribute(`added ${i}`, i * 1.5, [], "<d");
      attributes.add(`added ${i}`);
    }
    expected[name] = [[...links].sort(), [...attributes].sort()];
  }
  return expected;
}

function check(file, expected) {
  for (const [name, [links, attributes]] of Object.entries(expected)) {
    const object = file.get(name);
    const found = [object.type === "Group" ? [...object.keys()].sort() : [], Object.keys(object.attrs).sort()];
    same(found, [links, attributes]) || fail(`${name} has ${shown(found)}`);
    links.forEach((link) => object.get(link) ?? fail(`${name}/${link} is lost`));
    for (let i = 0; i < 60; i++) {
      same(object.get_attribute(`added ${i}`), i * 1.5) || fail(`${name} @added ${i}`);
    }
  }
}

const numbers = (type, length) => type.from({ length }, (_, i) => (type === BigInt64Array ? BigInt(i * 7919) : i * 37));

function fill(root, extendible) {
  const types = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, BigInt64Array, Float32Array, Float64Array];
  for (const type of types) {
    root.create_attribute(type.name, numbers(type, 6), [2, 3]);
    root.create_dataset({ name: type.name, data: numbers(type, 60), shape: [5, 12] });
    for (const maxshape of extendible ? [[5, 12], [null, 12], [null, null]] : [[5, 12]]) {
      const name = `${type.name} ${maxshape}`;
      root.create_dataset({ name, data: numbers(type, 60), shape: [5, 12], maxshape, chunks: [2, 5] });
      root.create_dataset({
        name: `${name} deflate`, data: numbers(type, 60), shape: [5, 12], maxshape, chunks: [2, 5], compression: "gzip",
      });
      root.create_dataset({ name: `${name} one chunk`, data: numbers(type, 60), shape: [5, 12], maxshape, chunks: [5, 12] });
    }
  }
  for (const count of [1, 4, 5, 20, 21, 244, 245, 1025, 3000]) {
    const data = numbers(Int32Array, count);
    for (const maxshape of extendible ? [[count], [null]] : [[count]]) {
      root.create_dataset({ name: `${count} chunks of ${maxshape}`, data, shape: [count], maxshape, chunks: [1] });
      root.create_dataset({
        name: `${count} small chunks of ${maxshape}`, data, shape: [count], maxshape, chunks: [1], compression: "gzip",
      });
    }
  }
  root.create_dataset({ name: "texts", data: ["", "plain", "größer", "smile 😀", "x".repeat(70000)] });
  root.create_dataset({ name: "fixed texts", data: ["ab", "", "abcd"], dtype: "S4" });
  root.create_attribute("text", "größer");
  root.create_attribute("texts", ["a", "", "ccc"]);
  for (const count of [0, 8, 9, 40, 1000]) {
    const group = root.create_group(`group of ${count}`);
    for (let i = 0; i < count; i++) {
      group.create_group(`LIST_item${i}`);
      group.create_attribute(`a${i}`, i, [], "<i");
    }
  }
  root.create_soft_link("/texts", "soft");
  root.create_soft_link("/nothing", "dangling");
  root.create_hard_link("/texts", "hard");
  root.create_external_link("other.h5", "/a", "external");
}

function inFile(path, mode, options, action) {
  const file = new hdf5.File(path, mode, options);
  file.file_id > 0 || fail(`${path} cannot be opened`);
  try {
    return action(file);
  } finally {
    file.close();
  }
}

const [what, path, more] = process.argv.slice(2);
if (what === "look") {
  inFile(path, "r", {}, look);
} else if (what === "change") {
  const expected = inFile(path, "a", {}, (file) => change(file, Number(more)));
  inFile(path, "r", {}, (file) => check(file, expected));
  console.log("sound", Object.keys(expected).length);
} else if (what === "write") {
  for (const libver of ["v108", "v110", "v112", "v114", "v200"]) {
    for (const order of [false, true]) {
      inFile(`${path}/${libver}${order ? "-ordered" : ""}.h5`, "w", { libver, track_order: order }, (file) => fill(file, true));
    }
  }
} else {
  fail(`${what}: look, change or write`);
}
