# keydoctor_translations(TARGET): attaches the translations to an executable. A build only reads translations/*.ts;
# `update_translations` brings the sources' texts into them, by hand and with python3.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(keydoctor_qm ${CMAKE_BINARY_DIR}/translations/keydoctor_de.qm)
add_custom_command(OUTPUT ${keydoctor_qm} DEPENDS ${CMAKE_SOURCE_DIR}/translations/keydoctor_de.ts VERBATIM
  COMMAND Qt6::lrelease -silent ${CMAKE_SOURCE_DIR}/translations/keydoctor_de.ts -qm ${keydoctor_qm})
add_custom_target(keydoctor_qm DEPENDS ${keydoctor_qm})
add_custom_target(update_translations VERBATIM COMMAND python3 ${CMAKE_SOURCE_DIR}/translations/update.py $<TARGET_FILE:Qt6::lupdate>)

function(keydoctor_translations target)
  set_source_files_properties(${keydoctor_qm} PROPERTIES GENERATED TRUE)
  # Not compressed, a translation is used where it lies.
  qt_add_resources(${target} keydoctor_translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/translations FILES ${keydoctor_qm} OPTIONS --no-compress)
  add_dependencies(${target} keydoctor_qm)
endfunction()
