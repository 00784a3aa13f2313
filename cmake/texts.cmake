# keydoctor_texts(TARGET): attaches the tree, causes, facts and practice answers to an executable.
file(GLOB keydoctor_resources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/tree/401.json ${CMAKE_SOURCE_DIR}/resources/causes/*.json
  ${CMAKE_SOURCE_DIR}/resources/facts/*.json ${CMAKE_SOURCE_DIR}/resources/practice/*.json)
function(keydoctor_texts target)
  qt_add_resources(${target} keydoctor_texts PREFIX / BASE ${CMAKE_SOURCE_DIR} FILES ${keydoctor_resources})
endfunction()
