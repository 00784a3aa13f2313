# keydoctor_registry(NAME FOLDER TYPE SUFFIX OUT): one list of everything that stands in a folder.
# Each FOLDER/<thing>.cpp defines `const TYPE thing` in namespace kd::NAME; a file whose header stands
# beside it is not one of them.
function(keydoctor_registry name folder type suffix out)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
  set(declarations "")
  set(entries "")
  foreach(file IN LISTS files)
    get_filename_component(thing ${file} NAME_WE)
    get_filename_component(dir ${file} DIRECTORY)
    if(NOT EXISTS ${dir}/${thing}.h)
      string(APPEND declarations "extern const ${type} ${thing};\n")
      string(APPEND entries "        &${thing},\n")
    endif()
  endforeach()
  set(generated ${CMAKE_BINARY_DIR}/generated/${name}_registry.cpp)
  file(CONFIGURE OUTPUT ${generated} CONTENT
"#include \"core/${name}/${suffix}.h\"

namespace kd::${name} {

${declarations}
std::span<const ${type} *const> all()
{
    static const ${type} *const list[] = {
${entries}    };
    return list;
}

} // namespace kd::${name}
")
  set(${out} ${${out}} ${generated} PARENT_SCOPE)
endfunction()
